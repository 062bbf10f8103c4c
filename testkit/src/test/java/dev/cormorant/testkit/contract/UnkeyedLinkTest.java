package dev.cormorant.testkit.contract;

class UnkeyedLinkTest extends UnkeyedLinkContract {}
