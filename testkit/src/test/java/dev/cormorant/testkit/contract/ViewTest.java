package dev.cormorant.testkit.contract;

class ViewTest extends ViewContract {}
