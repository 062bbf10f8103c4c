package dev.cormorant.testkit.contract;

class ResultInvalidationTest extends ResultInvalidationContract {}
