package dev.cormorant.testkit.contract;

class ChunkTest extends ChunkContract {}
