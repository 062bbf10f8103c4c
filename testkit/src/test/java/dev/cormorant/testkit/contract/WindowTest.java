package dev.cormorant.testkit.contract;

class WindowTest extends WindowContract {}
