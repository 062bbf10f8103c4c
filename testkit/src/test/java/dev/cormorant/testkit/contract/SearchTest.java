package dev.cormorant.testkit.contract;

class SearchTest extends SearchContract {}
