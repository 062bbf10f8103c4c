package dev.cormorant.testkit.contract;

class HostilePlaceTest extends HostilePlaceContract {}
