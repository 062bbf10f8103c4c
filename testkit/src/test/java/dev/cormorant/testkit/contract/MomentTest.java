package dev.cormorant.testkit.contract;

class MomentTest extends MomentContract {}
