package dev.cormorant.testkit.contract;

class SearchLanguageTest extends SearchLanguageContract {}
