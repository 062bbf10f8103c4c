package dev.cormorant.testkit.contract;

class TimeTest extends TimeContract {}
