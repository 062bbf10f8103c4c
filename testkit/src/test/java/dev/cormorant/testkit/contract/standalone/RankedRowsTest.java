package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RankedRowsContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RankedRowsTest extends RankedRowsContract {}
