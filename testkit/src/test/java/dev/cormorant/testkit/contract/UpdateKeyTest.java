package dev.cormorant.testkit.contract;

class UpdateKeyTest extends UpdateKeyContract {}
