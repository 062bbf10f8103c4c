package dev.cormorant.testkit.contract;

class ConstraintTest extends ConstraintContract {}
