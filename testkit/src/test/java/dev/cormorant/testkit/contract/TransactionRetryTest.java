package dev.cormorant.testkit.contract;

class TransactionRetryTest extends TransactionRetryContract {}
