package dev.cormorant.testkit.contract;

class TransactionOptionsTest extends TransactionOptionsContract {}
