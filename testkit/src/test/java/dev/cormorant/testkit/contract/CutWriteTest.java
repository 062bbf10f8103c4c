package dev.cormorant.testkit.contract;

class CutWriteTest extends CutWriteContract {}
