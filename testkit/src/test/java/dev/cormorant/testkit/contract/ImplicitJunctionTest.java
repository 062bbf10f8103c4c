package dev.cormorant.testkit.contract;

class ImplicitJunctionTest extends ImplicitJunctionContract {}
