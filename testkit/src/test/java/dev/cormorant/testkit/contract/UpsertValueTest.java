package dev.cormorant.testkit.contract;

class UpsertValueTest extends UpsertValueContract {}
