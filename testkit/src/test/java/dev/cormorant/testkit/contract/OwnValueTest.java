package dev.cormorant.testkit.contract;

class OwnValueTest extends OwnValueContract {}
