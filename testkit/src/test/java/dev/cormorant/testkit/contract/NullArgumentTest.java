package dev.cormorant.testkit.contract;

class NullArgumentTest extends NullArgumentContract {}
