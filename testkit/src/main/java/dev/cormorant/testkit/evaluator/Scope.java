package dev.cormorant.testkit.evaluator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can see.
 *
 * @param row the row that it is about
 * @param group the rows that aggregates are over
 * @param proposed in an upsert: the row that was proposed
 * @param around the rows that windows are over
 * @param link the row from which the last step of a relation leads to the row
 */
record Scope(
        Row row,
        List<Row> group,
        @Nullable Row proposed,
        Surroundings around,
        @Nullable Row link) {
    private static final Row NONE = Row.of(java.util.Map.of());

    static Scope of(Row row) {
        return new Scope(row, List.of(), null, Surroundings.NONE, null);
    }

    static Scope of(Row row, Surroundings around) {
        return new Scope(row, List.of(), null, around, null);
    }

    static Scope of(List<Row> group) {
        return new Scope(group.isEmpty() ? NONE : group.get(0), group, null, Surroundings.NONE, null);
    }

    static Scope of(Row row, Row proposed) {
        return new Scope(row, List.of(), proposed, Surroundings.NONE, null);
    }

    /** The same, reached from a row. */
    Scope from(Row before) {
        return new Scope(row, group, proposed, around, before);
    }
}
