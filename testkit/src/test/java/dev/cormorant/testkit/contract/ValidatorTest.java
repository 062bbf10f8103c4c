package dev.cormorant.testkit.contract;

class ValidatorTest extends ValidatorContract {}
