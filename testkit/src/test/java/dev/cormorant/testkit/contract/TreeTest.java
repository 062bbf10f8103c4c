package dev.cormorant.testkit.contract;

class TreeTest extends TreeContract {}
