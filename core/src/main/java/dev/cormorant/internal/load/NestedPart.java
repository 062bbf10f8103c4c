package dev.cormorant.internal.load;

import dev.cormorant.driver.Link;
import java.util.Optional;

/** A part that further statements are needed for, once all rows of its own are read. */
interface NestedPart {
    /** Runs them. */
    void load(Loading loading, Link on);

    /** What would be run; empty where nothing is asked for. */
    Optional<NestedStatement> statement(ReadPlans plans);
}
