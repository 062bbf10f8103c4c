package dev.cormorant.testkit.contract;

class InsertTest extends InsertContract {}
