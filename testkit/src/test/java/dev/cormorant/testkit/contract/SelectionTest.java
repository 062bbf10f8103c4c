package dev.cormorant.testkit.contract;

class SelectionTest extends SelectionContract {}
