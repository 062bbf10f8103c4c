package dev.cormorant.testkit.contract;

class ScanGuardTest extends ScanGuardContract {}
