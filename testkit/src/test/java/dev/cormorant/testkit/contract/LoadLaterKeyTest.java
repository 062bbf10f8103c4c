package dev.cormorant.testkit.contract;

class LoadLaterKeyTest extends LoadLaterKeyContract {}
