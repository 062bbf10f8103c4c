package dev.cormorant.testkit.contract;

class ShapeTypeTest extends ShapeTypeContract {}
