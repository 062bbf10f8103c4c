package dev.cormorant.testkit.contract;

class PlanCacheTest extends PlanCacheContract {}
