package dev.cormorant.testkit.contract;

class ExpandedDeleteTest extends ExpandedDeleteContract {}
