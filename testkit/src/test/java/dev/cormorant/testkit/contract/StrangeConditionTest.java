package dev.cormorant.testkit.contract;

class StrangeConditionTest extends StrangeConditionContract {}
