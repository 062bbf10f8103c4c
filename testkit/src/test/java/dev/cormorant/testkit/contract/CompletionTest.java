package dev.cormorant.testkit.contract;

class CompletionTest extends CompletionContract {}
