package dev.cormorant.testkit.contract;

class ColumnTypeTest extends ColumnTypeContract {}
