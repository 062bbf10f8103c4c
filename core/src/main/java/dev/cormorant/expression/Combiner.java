package dev.cormorant.expression;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one result of the parts of a selection. It is equal to others that do it by the same given function, so that a
 * selection which is written in place is the same each time.
 */
record Combiner<R>(Object given, Function<Object[], R> combine) implements Function<Object[], R> {
    @Override
    public R apply(Object[] parts) {
        return combine.apply(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Combiner<?> that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }
}
