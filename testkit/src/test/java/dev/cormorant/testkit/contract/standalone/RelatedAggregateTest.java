package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RelatedAggregateContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RelatedAggregateTest extends RelatedAggregateContract {}
