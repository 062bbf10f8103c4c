package dev.cormorant.testkit.contract;

class VersionTest extends VersionContract {}
