package dev.cormorant.testkit.contract;

class SqlConditionTest extends SqlConditionContract {}
