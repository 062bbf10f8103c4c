package dev.cormorant.testkit.contract;

class HostileInputTest extends HostileInputContract {}
