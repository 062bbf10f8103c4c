package dev.cormorant.testkit.contract;

class StoredValueTest extends StoredValueContract {}
