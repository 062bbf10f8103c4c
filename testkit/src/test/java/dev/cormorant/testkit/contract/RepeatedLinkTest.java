package dev.cormorant.testkit.contract;

class RepeatedLinkTest extends RepeatedLinkContract {}
