package dev.cormorant.testkit.contract;

class ExpressionTest extends ExpressionContract {}
