package dev.cormorant.testkit.contract;

class DeepExpressionTest extends DeepExpressionContract {}
