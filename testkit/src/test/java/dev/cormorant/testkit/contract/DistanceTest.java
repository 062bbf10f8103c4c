package dev.cormorant.testkit.contract;

class DistanceTest extends DistanceContract {}
