package dev.cormorant.testkit.contract;

class RelationKindTest extends RelationKindContract {}
