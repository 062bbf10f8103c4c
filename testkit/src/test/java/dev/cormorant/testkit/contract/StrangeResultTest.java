package dev.cormorant.testkit.contract;

class StrangeResultTest extends StrangeResultContract {}
