package dev.cormorant.testkit.contract;

class MorphLoadedTest extends MorphLoadedContract {}
