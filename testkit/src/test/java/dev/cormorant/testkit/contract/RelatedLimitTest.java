package dev.cormorant.testkit.contract;

class RelatedLimitTest extends RelatedLimitContract {}
