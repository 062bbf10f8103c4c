package dev.cormorant.testkit.contract;

class VectorTest extends VectorContract {}
