package dev.cormorant.testkit.contract;

class ReferentialActionTest extends ReferentialActionContract {}
