package dev.cormorant.testkit.contract;

class StatementsTest extends StatementsContract {}
