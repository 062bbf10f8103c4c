package dev.cormorant.testkit.contract;

class UnreturnedRowsTest extends UnreturnedRowsContract {}
