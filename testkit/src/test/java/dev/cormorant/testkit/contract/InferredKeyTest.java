package dev.cormorant.testkit.contract;

class InferredKeyTest extends InferredKeyContract {}
