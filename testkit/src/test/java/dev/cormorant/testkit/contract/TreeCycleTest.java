package dev.cormorant.testkit.contract;

class TreeCycleTest extends TreeCycleContract {}
