package dev.cormorant.testkit.contract;

class StreamTest extends StreamContract {}
