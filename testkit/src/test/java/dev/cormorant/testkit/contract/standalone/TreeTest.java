package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RunOn;
import dev.cormorant.testkit.contract.TreeContract;

@RunOn(StandalonePostgres.class)
class TreeTest extends TreeContract {}
