package dev.cormorant.testkit.contract;

class RelationLoadTest extends RelationLoadContract {}
