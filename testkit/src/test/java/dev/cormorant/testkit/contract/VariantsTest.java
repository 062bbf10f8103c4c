package dev.cormorant.testkit.contract;

class VariantsTest extends VariantsContract {}
