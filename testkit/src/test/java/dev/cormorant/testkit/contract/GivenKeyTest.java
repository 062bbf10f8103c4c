package dev.cormorant.testkit.contract;

class GivenKeyTest extends GivenKeyContract {}
