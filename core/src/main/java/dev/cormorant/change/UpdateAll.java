package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Table;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of several rows, each known by its key and changed in its own way, all or none. Changes of the same columns share
 * a statement, which runs once for each of them. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<User> changed = db.updateAll(USERS, List.of(
 *         change(USERS.id, 1L).set(USERS.name, "Ada"),
 *         change(USERS.id, 2L).set(USERS.name, "Bob"))).returning();
 * // UPDATE "users" SET "name" = ? WHERE "id" = ?   (as one batch)
 * // SELECT .. FROM "users" WHERE "id" = ANY(?) FOR UPDATE
 * }</pre>
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class UpdateAll<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final UpdateAllIntent intent;

    private UpdateAll(ChangeRunner runner, S table, UpdateAllIntent intent) {
        this.runner = runner;
        this.table = table;
        this.intent = intent;
    }

    /** An update of rows of a table. */
    public static <S extends Table<S, R>, R> UpdateAll<S, R> of(ChangeRunner runner, S table, List<Change<S>> changes) {
        return new UpdateAll<>(runner, table, new UpdateAllIntent(table, List.copyOf(changes), false));
    }

    /**
     * Demands that each change finds its row. Otherwise it throws a {@link dev.cormorant.error.NotFoundException} and leaves
     * everything as it was, inside of a transaction too.
     */
    public UpdateAll<S, R> strict() {
        return new UpdateAll<>(runner, table, new UpdateAllIntent(table, intent.changes(), true));
    }

    /** Runs it; the number of rows that were found. */
    public long execute() {
        return runner.updateAll(intent);
    }

    /** Runs it; the rows as it left them, in the order of the changes, without those that were not found. */
    public List<R> returning() {
        return returning(table);
    }

    /** Runs it; something of each row as it left it, in the order of the changes, without those that were not found. */
    public <V extends @Nullable Object> List<V> returning(Selection<? super S, V> selection) {
        Argument.notNull(selection, "returning", "selection");
        return runner.updateAllReturning(intent, selection.shape());
    }

    /**
     * The same as records that are shapes of the table: {@code returning(PostCard.class)}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <V extends Record> List<V> returning(Class<V> shape) {
        return returning(RecordShape.<S, V>of(shape, table));
    }

    /** What it would do; nothing is run. */
    public WritePlan plan() {
        return runner.plan(intent);
    }
}
