package dev.cormorant.testkit.contract;

class LockTest extends LockContract {}
