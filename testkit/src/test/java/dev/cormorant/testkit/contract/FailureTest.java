package dev.cormorant.testkit.contract;

class FailureTest extends FailureContract {}
