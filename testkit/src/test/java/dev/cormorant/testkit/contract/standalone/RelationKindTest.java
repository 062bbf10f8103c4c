package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RelationKindContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RelationKindTest extends RelationKindContract {}
