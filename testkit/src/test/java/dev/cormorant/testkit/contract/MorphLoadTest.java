package dev.cormorant.testkit.contract;

class MorphLoadTest extends MorphLoadContract {}
