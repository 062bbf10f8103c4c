package dev.cormorant.testkit.contract;

class WriteOrderTest extends WriteOrderContract {}
