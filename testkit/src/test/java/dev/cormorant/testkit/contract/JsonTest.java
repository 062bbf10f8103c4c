package dev.cormorant.testkit.contract;

class JsonTest extends JsonContract {}
