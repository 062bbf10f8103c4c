package dev.cormorant.testkit.contract;

class NestedSliceTest extends NestedSliceContract {}
