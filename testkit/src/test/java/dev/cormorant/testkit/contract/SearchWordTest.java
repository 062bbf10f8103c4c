package dev.cormorant.testkit.contract;

class SearchWordTest extends SearchWordContract {}
