package dev.cormorant.testkit.contract;

class MadeUpNameTest extends MadeUpNameContract {}
