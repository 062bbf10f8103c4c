package dev.cormorant.testkit.contract;

class DefinitionTest extends DefinitionContract {}
