package dev.cormorant.testkit.contract;

class TransactionTimeoutTest extends TransactionTimeoutContract {}
