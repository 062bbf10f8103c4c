package dev.cormorant.testkit.contract;

class KeysetWalkTest extends KeysetWalkContract {}
