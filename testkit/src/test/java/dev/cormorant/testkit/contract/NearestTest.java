package dev.cormorant.testkit.contract;

class NearestTest extends NearestContract {}
