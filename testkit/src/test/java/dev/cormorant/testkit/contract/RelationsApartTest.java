package dev.cormorant.testkit.contract;

class RelationsApartTest extends RelationsApartContract {}
