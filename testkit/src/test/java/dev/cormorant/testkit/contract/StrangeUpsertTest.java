package dev.cormorant.testkit.contract;

class StrangeUpsertTest extends StrangeUpsertContract {}
