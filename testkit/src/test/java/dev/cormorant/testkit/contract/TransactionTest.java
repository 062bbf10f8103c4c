package dev.cormorant.testkit.contract;

class TransactionTest extends TransactionContract {}
