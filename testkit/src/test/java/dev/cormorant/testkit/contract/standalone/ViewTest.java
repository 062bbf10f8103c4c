package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RunOn;
import dev.cormorant.testkit.contract.ViewContract;

@RunOn(StandalonePostgres.class)
class ViewTest extends ViewContract {}
