package dev.cormorant.testkit.contract;

class ZeroKeyTest extends ZeroKeyContract {}
