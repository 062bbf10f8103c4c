package dev.cormorant.testkit.contract;

class CachedProgramTest extends CachedProgramContract {}
