package dev.cormorant.testkit.contract;

class LinkValueTest extends LinkValueContract {}
