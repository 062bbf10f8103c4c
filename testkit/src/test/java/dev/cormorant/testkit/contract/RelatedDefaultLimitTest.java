package dev.cormorant.testkit.contract;

class RelatedDefaultLimitTest extends RelatedDefaultLimitContract {}
