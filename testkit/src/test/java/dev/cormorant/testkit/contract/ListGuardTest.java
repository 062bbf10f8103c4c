package dev.cormorant.testkit.contract;

class ListGuardTest extends ListGuardContract {}
