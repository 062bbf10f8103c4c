package dev.cormorant.testkit.contract;

class ResultCacheTest extends ResultCacheContract {}
