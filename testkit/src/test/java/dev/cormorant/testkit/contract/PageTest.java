package dev.cormorant.testkit.contract;

class PageTest extends PageContract {}
