package dev.cormorant.testkit.contract;

class ExpandedUpdateTest extends ExpandedUpdateContract {}
