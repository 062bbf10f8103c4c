package dev.cormorant.testkit.contract;

class TextKeyTest extends TextKeyContract {}
