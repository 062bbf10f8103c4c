package dev.cormorant.testkit.random;

import org.jspecify.annotations.Nullable;

/** A statement that writes rows of a table. */
interface WriteStep<S extends RandomTable<S>> extends Step {
    /** What it gives back; null for something else than rows or their number. */
    @Nullable
    Returned<S> returned();

    @Override
    default boolean answersRows() {
        Returned<S> returned = returned();
        return returned != null && returned.isRows();
    }

    @Override
    default boolean isWrite() {
        return true;
    }
}
