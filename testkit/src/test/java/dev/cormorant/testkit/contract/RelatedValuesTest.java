package dev.cormorant.testkit.contract;

class RelatedValuesTest extends RelatedValuesContract {}
