package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RunOn;
import dev.cormorant.testkit.contract.SharedRowContract;

@RunOn(StandalonePostgres.class)
class SharedRowTest extends SharedRowContract {}
