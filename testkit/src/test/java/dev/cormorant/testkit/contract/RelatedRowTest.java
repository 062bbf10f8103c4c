package dev.cormorant.testkit.contract;

class RelatedRowTest extends RelatedRowContract {}
