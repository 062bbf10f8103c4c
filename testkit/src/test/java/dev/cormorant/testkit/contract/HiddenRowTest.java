package dev.cormorant.testkit.contract;

class HiddenRowTest extends HiddenRowContract {}
