package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upsert that leaves the rows that exist as they are, and knows which rows these are. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class SkippingUpsert<S extends Table<S, R>, R> extends ResolvedUpsert<S, R> {
    SkippingUpsert(ChangeRunner runner, S table, UpsertIntent intent) {
        super(runner, table, intent);
    }

    /**
     * Runs it, all rows or none, one by one; for each given row the one that is there now, in the order in which they were
     * given: the inserted one, or the one that existed, which stays locked until the transaction ends.
     *
     * <pre>{@code
     * Tag tag = db.upsert(NewTag.name("java")).onConflict(TAGS.name).doNothing().returningExisting().get(0);
     * // INSERT INTO "tags" .. ON CONFLICT ("name") DO NOTHING RETURNING ..
     * // SELECT .. FROM "tags" WHERE "name" = ? FOR UPDATE
     * }</pre>
     */
    public List<R> returningExisting() {
        return returningExisting(table);
    }

    /** The same with something of each row. */
    public <V extends @Nullable Object> List<V> returningExisting(Selection<? super S, V> selection) {
        Argument.notNull(selection, "returningExisting", "selection");
        return runner.upsertReturningExisting(intent, selection.shape());
    }
}
