package dev.cormorant.testkit.contract;

class ReturningTest extends ReturningContract {}
