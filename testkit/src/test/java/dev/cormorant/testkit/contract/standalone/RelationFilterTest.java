package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RelationFilterContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RelationFilterTest extends RelationFilterContract {}
