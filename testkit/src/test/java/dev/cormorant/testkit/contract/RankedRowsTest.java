package dev.cormorant.testkit.contract;

class RankedRowsTest extends RankedRowsContract {}
