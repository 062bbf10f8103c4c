package dev.cormorant.testkit.contract;

class MorphIntegrityTest extends MorphIntegrityContract {}
