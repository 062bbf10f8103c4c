package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.FarAggregateContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class FarAggregateTest extends FarAggregateContract {}
