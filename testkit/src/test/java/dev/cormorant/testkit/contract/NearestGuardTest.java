package dev.cormorant.testkit.contract;

class NearestGuardTest extends NearestGuardContract {}
