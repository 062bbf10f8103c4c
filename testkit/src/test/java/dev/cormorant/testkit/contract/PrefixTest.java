package dev.cormorant.testkit.contract;

class PrefixTest extends PrefixContract {}
