package dev.cormorant.testkit.contract;

class SearchProgramTest extends SearchProgramContract {}
