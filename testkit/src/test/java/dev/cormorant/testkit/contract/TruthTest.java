package dev.cormorant.testkit.contract;

class TruthTest extends TruthContract {}
