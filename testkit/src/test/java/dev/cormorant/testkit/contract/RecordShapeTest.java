package dev.cormorant.testkit.contract;

class RecordShapeTest extends RecordShapeContract {}
