package dev.cormorant.testkit.contract;

class MorphFilterTest extends MorphFilterContract {}
