package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint that a {@link Definition} takes down.
 *
 * <pre>{@code
 * t.unique("one_seat_each").on(team, seat).nullsNotDistinct();
 * // CONSTRAINT "one_seat_each" UNIQUE NULLS NOT DISTINCT ("team", "seat")
 * }</pre>
 */
public final class DefinedKey {
    private final @Nullable String name;
    private List<Column<?, ?>> columns = List.of();
    private boolean nullsNotDistinct;
    private boolean deferred;

    private DefinedKey(@Nullable String name) {
        this.name = name;
    }

    /** A constraint that is not on any columns yet. */
    static <S> Columns<S> named(@Nullable String name, List<DefinedKey> to) {
        DefinedKey key = new DefinedKey(name);
        to.add(key);
        return new Columns<>(key);
    }

    /** Waits for the columns of a unique constraint. */
    public static final class Columns<S> {
        private final DefinedKey key;

        private Columns(DefinedKey key) {
            this.key = key;
        }

        /** The columns, in order. */
        @SafeVarargs
        public final DefinedKey on(Column<S, ?>... columns) {
            Argument.noneNull(columns, "on", "column");
            key.columns = List.of(columns);
            return key;
        }
    }

    /** Lets two nulls be the same: without this they never are. PostgreSQL has it from version 15 on. */
    public DefinedKey nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** Checks when the transaction ends, so that two rows can swap their values; only PostgreSQL has this. */
    public DefinedKey deferred() {
        deferred = true;
        return this;
    }

    @Nullable
    String name() {
        return name;
    }

    List<Column<?, ?>> columns() {
        return columns;
    }

    UniqueKey as(String chosen) {
        return new UniqueKey(chosen, columns, nullsNotDistinct, deferred);
    }
}
