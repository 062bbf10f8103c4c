package dev.cormorant.testkit.contract;

class DroppedWrittenRowTest extends DroppedWrittenRowContract {}
