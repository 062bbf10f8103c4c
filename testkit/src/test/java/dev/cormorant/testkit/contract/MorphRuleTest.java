package dev.cormorant.testkit.contract;

class MorphRuleTest extends MorphRuleContract {}
