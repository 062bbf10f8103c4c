package dev.cormorant.testkit.contract;

class HangTest extends HangContract {}
