package dev.cormorant.testkit.contract;

class FindTest extends FindContract {}
