package dev.cormorant.internal.write;

import dev.cormorant.change.Expectation;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upserts one row after the other, where the database cannot name the conflict, or where it has to be known what became of
 * each row: each is inserted, and if the row exists already, by the target key and only by that, it is updated or left.
 */
final class UpsertByRow {
    private final WriteSession session;
    private final UpsertIntent intent;

    UpsertByRow(WriteSession session, UpsertIntent intent) {
        this.session = session;
        this.intent = intent;
    }

    /** Finds mistakes before the transaction is opened. */
    void check(FilledRow row) {
        if (!intent.assignments().isEmpty()) {
            session.check(new Updating(session).statement(update(row)));
        }
    }

    UpsertOutcome outcome(FilledRow row) {
        if (inserted(row)) {
            return UpsertOutcome.INSERTED;
        }
        boolean updated = !intent.assignments().isEmpty() && new Updating(session).count(update(row)) > 0;
        return updated ? UpsertOutcome.UPDATED : UpsertOutcome.SKIPPED;
    }

    /** Whether the row was written, and what is given back of it. */
    <W extends @Nullable Object, V extends @Nullable Object> Written<V> written(
            FilledRow row, Shape<V> shape, StoredRows<W, V> stored) {
        Written<V> inserted = stored.givenBack(session, on -> inserted(on, row, stored));
        return inserted.number() == 0 && !intent.assignments().isEmpty()
                ? new Updating(session).returning(update(row), shape)
                : inserted;
    }

    /** What is given back of the row that is there, whoever inserted it. */
    <W extends @Nullable Object, V extends @Nullable Object> List<V> existing(
            FilledRow row, Shape<V> shape, StoredRows<W, V> stored) {
        Written<V> inserted = stored.givenBack(session, on -> inserted(on, row, stored));
        if (inserted.number() > 0) {
            return inserted.rows();
        }
        List<V> there = target().readOne(session, shape, TargetKeys.of(intent, row));
        boolean isThere = !there.isEmpty() || !lockedTarget(row).isEmpty();
        // A rival may have deleted it meanwhile; what is in the way now is told by the database.
        return isThere
                ? there
                : stored.givenBack(session, on -> stored.written(on, Inserts.Block.of(row), null))
                        .rows();
    }

    private boolean inserted(FilledRow row) {
        if (skipsByItself()) {
            Insert insert = Inserts.Block.of(row).statement(intent.table(), skip(), List.of());
            return session.count(insert, Inserts.Block.of(row).values(insert)) > 0;
        }
        Insert insert = Inserts.Block.of(row).statement(intent.table(), null, List.of());
        try {
            session.atomically(on -> on.count(insert, Inserts.Block.of(row).values(insert)));
            return true;
        } catch (UniqueViolationException e) {
            requireTarget(row, e);
            return false;
        }
    }

    private <W extends @Nullable Object> List<W> inserted(WriteSession on, FilledRow row, StoredRows<W, ?> stored) {
        if (skipsByItself()) {
            return stored.written(on, Inserts.Block.of(row), skip());
        }
        try {
            return on.atomically(atomic -> stored.written(atomic, Inserts.Block.of(row), null));
        } catch (UniqueViolationException e) {
            requireTarget(row, e);
            return List.of();
        }
    }

    private boolean skipsByItself() {
        return session.features().has(Feature.ATOMIC_UPSERT)
                && session.features().has(Feature.UPSERT_TARGET)
                && (!intent.target().isEmpty() || session.features().has(Feature.SKIP_ANY_CONFLICT));
    }

    private OnConflict skip() {
        return new OnConflict(intent.target(), List.of(), null);
    }

    /**
     * A conflict with another key than the target is the caller's mistake, unless the row of the target is there too: databases
     * name one of the keys, and that is any of them.
     */
    private void requireTarget(FilledRow row, UniqueViolationException violation) {
        if (!intent.target().isEmpty() && lockedTarget(row).isEmpty()) {
            throw violation;
        }
    }

    private List<List<@Nullable Object>> lockedTarget(FilledRow row) {
        return target().lock(session, WrittenRows.matching(isTarget(row)));
    }

    private RowsByKey target() {
        return new RowsByKey(intent.table(), intent.target());
    }

    private Expr isTarget(FilledRow row) {
        return target().is(TargetKeys.of(intent, row));
    }

    /** The update of the row that exists. */
    UpdateIntent update(FilledRow row) {
        Proposed proposed = new Proposed(row);
        List<Assignment> assignments = intent.assignments().stream()
                .map(assignment -> new Assignment(assignment.column(), proposed.rewrite(assignment.value())))
                .toList();
        Expr where = intent.where() == null
                ? isTarget(row)
                : new Logical(Logical.Operator.AND, List.of(isTarget(row), proposed.rewrite(intent.where())));
        return new UpdateIntent(intent.table(), assignments, WrittenRows.matching(where), Expectation.NONE);
    }

    /** Puts the proposed values where an expression speaks of them. */
    private static final class Proposed extends StatementRewriter {
        private final FilledRow row;

        Proposed(FilledRow row) {
            this.row = row;
        }

        @Override
        public Expr visitExcluded(Excluded node) {
            return new Bind(node.id().type(), row.valueOf((Column<?, ?>) node.id()));
        }
    }
}
