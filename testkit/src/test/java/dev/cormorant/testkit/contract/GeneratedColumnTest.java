package dev.cormorant.testkit.contract;

class GeneratedColumnTest extends GeneratedColumnContract {}
