package dev.cormorant.testkit.contract;

class FirstRowTest extends FirstRowContract {}
