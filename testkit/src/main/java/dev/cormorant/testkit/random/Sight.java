package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.evaluator.Evaluator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a program sees, and what keeps the others out of its sight.
 *
 * @param rows those that it sees; null for all
 */
record Sight(@Nullable FilterDraft rows, Hiding hiding) {
    static final Sight ALL = new Sight(null, Hiding.NONE);

    /** Whether there may be rows that it does not see. */
    boolean isLimited() {
        return rows != null;
    }

    /** The filter of each relation to the table, if it must have one. */
    Optional<FilterDraft> relationFilter() {
        return Optional.ofNullable(rows == null || isFiltered() ? rows : new FilterDraft.All());
    }

    /** A query of the rows. */
    <S extends RandomTable<S>> Query<S, RandomRow> query(Db db, S table) {
        Query<S, RandomRow> all = db.from(table);
        return isFiltered() ? all.where(Objects.requireNonNull(rows).on(table)) : all;
    }

    /** The query as a person would write it. */
    String query(RandomTable<?> table) {
        String all = "db.from(" + table + ")";
        return isFiltered()
                ? all + ".where(x -> x." + Objects.requireNonNull(rows).condition() + ")"
                : all;
    }

    /** Of what an evaluator holds, the rows of this sight and those of other tables. */
    <S extends RandomTable<S>> Evaluator of(Evaluator all, S table) {
        return rows == null ? all : all.only(table, rows.on(table));
    }

    private boolean isFiltered() {
        return rows != null && hiding == Hiding.BY_FILTERS;
    }
}
