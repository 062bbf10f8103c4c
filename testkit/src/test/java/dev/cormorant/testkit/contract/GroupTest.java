package dev.cormorant.testkit.contract;

class GroupTest extends GroupContract {}
