package dev.cormorant.testkit.types;

import dev.cormorant.type.Stored;

/** Constants under stored texts that are not their names. */
public enum Level {
    @Stored("l")
    LOW,
    @Stored("high level")
    HIGH,
    OTHER
}
