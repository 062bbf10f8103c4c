package dev.cormorant.testkit.contract;

class SqlInjectionTest extends SqlInjectionContract {}
