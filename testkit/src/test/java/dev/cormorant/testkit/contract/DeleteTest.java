package dev.cormorant.testkit.contract;

class DeleteTest extends DeleteContract {}
