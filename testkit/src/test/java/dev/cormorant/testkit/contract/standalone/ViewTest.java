package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.ViewContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class ViewTest extends ViewContract {}
