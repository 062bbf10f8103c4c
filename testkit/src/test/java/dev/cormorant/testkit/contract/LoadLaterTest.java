package dev.cormorant.testkit.contract;

class LoadLaterTest extends LoadLaterContract {}
