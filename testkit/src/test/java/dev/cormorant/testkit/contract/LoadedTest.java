package dev.cormorant.testkit.contract;

class LoadedTest extends LoadedContract {}
