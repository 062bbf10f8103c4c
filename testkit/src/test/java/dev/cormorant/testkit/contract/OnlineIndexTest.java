package dev.cormorant.testkit.contract;

class OnlineIndexTest extends OnlineIndexContract {}
