package dev.cormorant.testkit.contract;

class RivalTest extends RivalContract {}
