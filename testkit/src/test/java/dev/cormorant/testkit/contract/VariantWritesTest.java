package dev.cormorant.testkit.contract;

class VariantWritesTest extends VariantWritesContract {}
