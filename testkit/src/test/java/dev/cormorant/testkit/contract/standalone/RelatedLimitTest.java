package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RelatedLimitContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RelatedLimitTest extends RelatedLimitContract {}
