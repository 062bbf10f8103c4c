package dev.cormorant.testkit.contract;

class OldRowTest extends OldRowContract {}
