package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.MorphFilterContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class MorphFilterTest extends MorphFilterContract {}
