package dev.cormorant.testkit.contract;

class RelatedSliceGuardTest extends RelatedSliceGuardContract {}
