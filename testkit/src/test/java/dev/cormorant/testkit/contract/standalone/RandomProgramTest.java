package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.RandomProgramContract;
import dev.cormorant.testkit.contract.RunOn;

@RunOn(StandalonePostgres.class)
class RandomProgramTest extends RandomProgramContract {}
