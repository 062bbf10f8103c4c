package dev.cormorant.testkit.contract;

class SkippingUpsertTest extends SkippingUpsertContract {}
