package dev.cormorant.testkit.contract;

class ExplanationTest extends ExplanationContract {}
