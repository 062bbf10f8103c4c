package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.HiddenRowContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class HiddenRowTest extends HiddenRowContract {}
