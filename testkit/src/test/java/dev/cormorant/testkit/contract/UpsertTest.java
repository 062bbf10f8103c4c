package dev.cormorant.testkit.contract;

class UpsertTest extends UpsertContract {}
