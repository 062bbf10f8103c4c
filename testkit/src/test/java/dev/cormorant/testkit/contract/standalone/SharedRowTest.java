package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.SharedRowContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class SharedRowTest extends SharedRowContract {}
