package dev.cormorant.testkit.contract;

class HostileNameTest extends HostileNameContract {}
