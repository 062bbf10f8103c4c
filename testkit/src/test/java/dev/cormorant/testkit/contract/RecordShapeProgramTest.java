package dev.cormorant.testkit.contract;

class RecordShapeProgramTest extends RecordShapeProgramContract {}
