package dev.cormorant.testkit.contract;

class BytesKeyTest extends BytesKeyContract {}
