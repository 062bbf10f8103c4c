package dev.cormorant.internal.load;

import dev.cormorant.driver.Link;

/** A part that further statements are needed for, once all rows of its own are read. */
interface NestedPart {
    /** Runs them. */
    void load(Loading loading, Link on);
}
