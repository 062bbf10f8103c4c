package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RelatedValuesContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RelatedValuesTest extends RelatedValuesContract {}
