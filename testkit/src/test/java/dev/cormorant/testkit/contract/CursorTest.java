package dev.cormorant.testkit.contract;

class CursorTest extends CursorContract {}
