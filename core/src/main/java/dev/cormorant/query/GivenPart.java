package dev.cormorant.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of what rows that were read before are made: what they hold themselves, or what a relation leads to from them. */
@FunctionalInterface
interface GivenPart<R, E extends @Nullable Object> {
    /** What each of the rows is made, in their order. */
    List<? extends @Nullable E> of(GivenRows<R> rows);
}
