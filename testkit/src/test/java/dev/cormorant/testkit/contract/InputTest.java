package dev.cormorant.testkit.contract;

class InputTest extends InputContract {}
