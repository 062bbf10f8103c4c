package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.StrangeConditionContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class StrangeConditionTest extends StrangeConditionContract {}
