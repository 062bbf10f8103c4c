package dev.cormorant.testkit.contract;

class OrderTest extends OrderContract {}
