package dev.cormorant.testkit.contract;

class TypeWordsTest extends TypeWordsContract {}
