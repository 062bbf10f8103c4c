package dev.cormorant.testkit.contract;

class SavepointTest extends SavepointContract {}
