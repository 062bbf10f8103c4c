package dev.cormorant.testkit.contract;

class LimitTest extends LimitContract {}
