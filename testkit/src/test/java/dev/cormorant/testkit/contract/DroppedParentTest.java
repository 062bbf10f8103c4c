package dev.cormorant.testkit.contract;

class DroppedParentTest extends DroppedParentContract {}
