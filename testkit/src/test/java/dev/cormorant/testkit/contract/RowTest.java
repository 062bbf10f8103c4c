package dev.cormorant.testkit.contract;

class RowTest extends RowContract {}
