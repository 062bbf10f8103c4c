package dev.cormorant.query;

import dev.cormorant.ir.Lock;
import dev.cormorant.schema.TableLike;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows stay locked until the transaction ends. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> what a row becomes
 */
public final class LockedQuery<S extends TableLike<S, ?>, R extends @Nullable Object> extends Terminals<S, R> {
    private LockedQuery(QueryRunner runner, ReadIntent<R> intent) {
        super(runner, intent);
    }

    static <S extends TableLike<S, ?>, R extends @Nullable Object> LockedQuery<S, R> of(
            QueryRunner runner, ReadIntent<R> intent, Lock lock) {
        if (!(intent.rows() instanceof Rows.Each)) {
            throw new IllegalArgumentException(intent.table()
                    + ": only rows of the table can be locked, not groups, aggregates or distinct results");
        }
        intent.requireNotCached("forUpdate", "a row is locked where it is; leave out cached(..)");
        Selected.requireLockable(intent);
        runner.requireLockable(lock);
        return new LockedQuery<>(runner, intent.exactly().withLock(lock));
    }
}
