package dev.cormorant.testkit.contract;

class RelatedSliceTest extends RelatedSliceContract {}
