package dev.cormorant.testkit.contract;

class PoolTest extends PoolContract {}
