package dev.cormorant.testkit.contract;

class HostileDefinitionTest extends HostileDefinitionContract {}
