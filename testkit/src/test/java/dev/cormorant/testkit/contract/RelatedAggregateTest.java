package dev.cormorant.testkit.contract;

class RelatedAggregateTest extends RelatedAggregateContract {}
