package dev.cormorant.guide.catalog;

import dev.cormorant.type.Stored;

// snippet: condition
/** How good an item still is. */
public enum Condition {
    @Stored("new")
    FRESH,
    USED,
    UNKNOWN
}
// end
