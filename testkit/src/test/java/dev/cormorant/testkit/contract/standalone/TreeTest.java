package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.TreeContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class TreeTest extends TreeContract {}
