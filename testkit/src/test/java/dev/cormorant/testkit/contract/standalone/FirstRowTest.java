package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.FirstRowContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class FirstRowTest extends FirstRowContract {}
