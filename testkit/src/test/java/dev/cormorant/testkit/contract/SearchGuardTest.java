package dev.cormorant.testkit.contract;

class SearchGuardTest extends SearchGuardContract {}
