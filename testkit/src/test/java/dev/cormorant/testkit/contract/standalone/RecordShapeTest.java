package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RecordShapeContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RecordShapeTest extends RecordShapeContract {}
