package dev.cormorant.testkit.contract;

class FaultTest extends FaultContract {}
