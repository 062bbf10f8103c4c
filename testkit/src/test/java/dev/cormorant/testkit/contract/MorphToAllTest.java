package dev.cormorant.testkit.contract;

class MorphToAllTest extends MorphToAllContract {}
