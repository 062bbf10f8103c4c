package dev.cormorant.testkit.contract;

class ListTest extends ListContract {}
