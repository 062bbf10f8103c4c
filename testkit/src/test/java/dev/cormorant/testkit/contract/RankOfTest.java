package dev.cormorant.testkit.contract;

class RankOfTest extends RankOfContract {}
