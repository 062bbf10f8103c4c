package dev.cormorant.testkit.contract;

class FilterTest extends FilterContract {}
