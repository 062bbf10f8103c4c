package dev.cormorant.testkit.contract;

class MorphManyTest extends MorphManyContract {}
