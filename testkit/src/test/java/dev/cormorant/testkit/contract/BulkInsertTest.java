package dev.cormorant.testkit.contract;

class BulkInsertTest extends BulkInsertContract {}
