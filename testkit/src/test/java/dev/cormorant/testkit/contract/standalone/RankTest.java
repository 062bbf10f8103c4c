package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RankContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RankTest extends RankContract {}
