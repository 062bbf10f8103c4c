package dev.cormorant.testkit.contract;

class VectorIndexTest extends VectorIndexContract {}
