package dev.cormorant.testkit.contract;

class TableRowTest extends TableRowContract {}
