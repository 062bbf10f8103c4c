package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Excluded;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Settable;
import dev.cormorant.schema.Table;
import java.util.List;

/**
 * An upsert that does not say yet which conflict it handles, and so cannot be run. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.upsert(NewUser.email("a@example.org").name("A"))
 *         .onConflict(USERS.email)
 *         .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
 *         .execute();
 * // INSERT INTO "users" .. ON CONFLICT ("email") DO UPDATE SET "name" = excluded."name"
 * }</pre>
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class Upsert<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final List<? extends NewRow<S, R>> rows;

    private Upsert(ChangeRunner runner, S table, List<? extends NewRow<S, R>> rows) {
        this.runner = runner;
        this.table = table;
        this.rows = rows;
    }

    /** An upsert of rows of a table. */
    public static <S extends Table<S, R>, R> Upsert<S, R> of(
            ChangeRunner runner, S table, List<? extends NewRow<S, R>> rows) {
        return new Upsert<>(runner, table, List.copyOf(rows));
    }

    /** The value that was proposed for a column of the row that exists already. */
    public static <S, T> Expression<S, T> excluded(Settable<S, T> column) {
        Argument.notNull(column, "excluded", "column");
        return Expression.of(new Excluded(column), column.type(), "excluded(" + column.label() + ")");
    }

    /** Handles the rows whose primary key or unique columns, which these must be, exist already. */
    @SafeVarargs
    public final ConflictingUpsert<S, R> onConflict(Column<S, ?>... target) {
        Argument.noneNull(target, "onConflict", "column");
        if (target.length == 0) {
            throw new IllegalArgumentException("upsert " + table
                    + ": onConflict() names no column; name those of one unique key, or say onAnyConflict()");
        }
        return new ConflictingUpsert<>(runner, table, UpsertIntent.of(table, rows, List.of(target)));
    }

    /** Handles the rows of which any unique key exists already. */
    public AnyConflictUpsert<S, R> onAnyConflict() {
        return new AnyConflictUpsert<>(runner, table, UpsertIntent.of(table, rows, List.of()));
    }
}
