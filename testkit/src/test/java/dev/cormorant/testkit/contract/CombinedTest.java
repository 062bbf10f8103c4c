package dev.cormorant.testkit.contract;

class CombinedTest extends CombinedContract {}
