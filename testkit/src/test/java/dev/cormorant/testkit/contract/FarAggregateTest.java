package dev.cormorant.testkit.contract;

class FarAggregateTest extends FarAggregateContract {}
