package dev.cormorant.testkit.contract;

class RelationFilterTest extends RelationFilterContract {}
