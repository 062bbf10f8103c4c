package dev.cormorant.testkit.contract;

class AlongIndexTest extends AlongIndexContract {}
