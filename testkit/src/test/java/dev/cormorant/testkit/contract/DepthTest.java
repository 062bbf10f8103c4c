package dev.cormorant.testkit.contract;

class DepthTest extends DepthContract {}
