package dev.cormorant.testkit.contract;

class MadeKeyTest extends MadeKeyContract {}
