package dev.cormorant.testkit.contract;

class RankTest extends RankContract {}
