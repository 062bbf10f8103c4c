package dev.cormorant.testkit.contract;

class UpdateAllTest extends UpdateAllContract {}
