package dev.cormorant.testkit.contract;

class SqlTest extends SqlContract {}
