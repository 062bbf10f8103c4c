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

    /** The row if it was written; an empty list if not. */
    <V extends @Nullable Object> List<V> written(FilledRow row, Shape<V> shape) {
        List<V> inserted = inserted(row, new StoredRows<>(session, intent.table(), shape));
        return inserted.isEmpty() && !intent.assignments().isEmpty()
                ? new Updating(session).returning(update(row), shape)
                : inserted;
    }

    /** The row that is there, whoever inserted it. */
    <V extends @Nullable Object> V existing(FilledRow row, Shape<V> shape) {
        StoredRows<V> stored = new StoredRows<>(session, intent.table(), shape);
        List<V> there = inserted(row, stored);
        if (there.isEmpty()) {
            there = target().readOne(session, shape, TargetKeys.of(intent, row));
        }
        // A rival may have deleted it meanwhile; what is in the way now is told by the database.
        return there.isEmpty() ? stored.inserted(session, Inserts.Block.of(row)).get(0) : there.get(0);
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

    private <V extends @Nullable Object> List<V> inserted(FilledRow row, StoredRows<V> stored) {
        if (skipsByItself()) {
            return stored.upserted(session, Inserts.Block.of(row), skip());
        }
        try {
            return session.atomically(on -> stored.inserted(on, Inserts.Block.of(row)));
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
        if (!intent.target().isEmpty()
                && target().lock(session, WrittenRows.matching(isTarget(row))).isEmpty()) {
            throw violation;
        }
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
