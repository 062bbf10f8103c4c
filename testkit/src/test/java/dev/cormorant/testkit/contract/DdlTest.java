package dev.cormorant.testkit.contract;

class DdlTest extends DdlContract {}
