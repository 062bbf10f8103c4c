package dev.cormorant.testkit.contract;

class NullSafeFilterTest extends NullSafeFilterContract {}
