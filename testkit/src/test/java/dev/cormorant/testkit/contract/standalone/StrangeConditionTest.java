package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RunOn;
import dev.cormorant.testkit.contract.StrangeConditionContract;

@RunOn(StandalonePostgres.class)
class StrangeConditionTest extends StrangeConditionContract {}
