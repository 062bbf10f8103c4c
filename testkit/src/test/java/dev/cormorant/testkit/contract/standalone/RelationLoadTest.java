package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RelationLoadContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RelationLoadTest extends RelationLoadContract {}
