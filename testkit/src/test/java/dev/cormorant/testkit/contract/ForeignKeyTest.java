package dev.cormorant.testkit.contract;

class ForeignKeyTest extends ForeignKeyContract {}
