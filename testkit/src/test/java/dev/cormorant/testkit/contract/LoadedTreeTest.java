package dev.cormorant.testkit.contract;

class LoadedTreeTest extends LoadedTreeContract {}
