package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.MorphManyContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class MorphManyTest extends MorphManyContract {}
