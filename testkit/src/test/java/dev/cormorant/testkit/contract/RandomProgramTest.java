package dev.cormorant.testkit.contract;

class RandomProgramTest extends RandomProgramContract {}
