package dev.cormorant.testkit.contract;

class ConnectionTest extends ConnectionContract {}
