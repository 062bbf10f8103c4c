package dev.cormorant.testkit.contract;

class UpdateTest extends UpdateContract {}
