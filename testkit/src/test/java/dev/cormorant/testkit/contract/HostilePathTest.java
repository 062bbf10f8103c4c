package dev.cormorant.testkit.contract;

class HostilePathTest extends HostilePathContract {}
