package dev.cormorant.testkit.contract;

class PatternTest extends PatternContract {}
