package dev.cormorant.testkit.contract;

class OverflowTest extends OverflowContract {}
