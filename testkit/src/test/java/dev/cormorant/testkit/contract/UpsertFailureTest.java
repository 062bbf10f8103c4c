package dev.cormorant.testkit.contract;

class UpsertFailureTest extends UpsertFailureContract {}
