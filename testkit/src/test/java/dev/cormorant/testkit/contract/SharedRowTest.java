package dev.cormorant.testkit.contract;

class SharedRowTest extends SharedRowContract {}
