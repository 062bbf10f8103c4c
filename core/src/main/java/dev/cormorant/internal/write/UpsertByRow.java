package dev.cormorant.internal.write;

import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Logical;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Upserts one row after the other, for a database that cannot name the conflict: each is inserted in a savepoint, and
 * where that fails by the target key, and only by that, the existing row is updated.
 */
final class UpsertByRow {
    private static final @Nullable Object[] NO_VALUES = {};

    private final WritePlans plans;
    private final Executor executor;
    private final Session session;
    private final Clock clock;

    UpsertByRow(WritePlans plans, Executor executor, Session session, Clock clock) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
        this.clock = clock;
    }

    long count(UpsertIntent<?, ?> intent, List<FilledRow> rows) {
        long written = 0;
        for (FilledRow row : rows) {
            if (inserted(intent, row)) {
                written++;
            } else if (!intent.assignments().isEmpty()) {
                written += writing().update(update(intent, row));
            }
        }
        return written;
    }

    <S extends Table<S, R>, R> List<R> rows(UpsertIntent<S, R> intent, List<FilledRow> rows) {
        List<R> written = new ArrayList<>();
        for (FilledRow row : rows) {
            try {
                session.atomically(on -> written.add(insertedRow(on, intent, row)));
            } catch (UniqueViolationException e) {
                requireTarget(intent, e);
                if (!intent.assignments().isEmpty()) {
                    written.addAll(writing().updateReturning(update(intent, row)));
                }
            }
        }
        return List.copyOf(written);
    }

    private boolean inserted(UpsertIntent<?, ?> intent, FilledRow row) {
        Insert insert = new Insert(intent.table(), row.columns(), 1, null, List.of());
        try {
            session.atomically(on -> executor.update(on, plans.command(insert), values(row)));
            return true;
        } catch (UniqueViolationException e) {
            requireTarget(intent, e);
            return false;
        }
    }

    private <S extends Table<S, R>, R> R insertedRow(Session on, UpsertIntent<S, R> intent, FilledRow row) {
        Insert insert = new Insert(
                intent.table(), row.columns(), 1, null, intent.table().rowColumns());
        ReturnedRows<S, R> reader = new ReturnedRows<>(intent.table(), plans.cells(intent.table()));
        return executor.query(on, plans.command(insert), values(row), reader).get(0);
    }

    /** A conflict with another key than the target is the caller's mistake. */
    private static void requireTarget(UpsertIntent<?, ?> intent, UniqueViolationException violation) {
        Set<String> target = new HashSet<>();
        intent.target().forEach(column -> target.add(column.field()));
        if (!target.equals(new HashSet<>(violation.columns()))) {
            throw violation;
        }
    }

    private <S extends Table<S, R>, R> UpdateIntent<S, R> update(UpsertIntent<S, R> intent, FilledRow row) {
        Proposed proposed = new Proposed(row);
        List<Assignment> assignments = intent.assignments().stream()
                .map(assignment -> new Assignment(assignment.column(), proposed.rewrite(assignment.value())))
                .toList();
        List<Expr> conditions = new ArrayList<>();
        for (dev.cormorant.schema.Column<?, ?> column : intent.target()) {
            Bind value = new Bind(column.type(), row.valueOf(column));
            conditions.add(new Comparison(Comparison.Operator.EQ, new Column("", column), value));
        }
        if (intent.where() != null) {
            conditions.add(proposed.rewrite(intent.where()));
        }
        Expr where = conditions.size() == 1 ? conditions.get(0) : new Logical(Logical.Operator.AND, conditions);
        return new UpdateIntent<>(intent.table(), assignments, where);
    }

    private Writing writing() {
        return new Writing(plans, executor, session, clock);
    }

    private static @Nullable Object[] values(FilledRow row) {
        return row.values().toArray(NO_VALUES);
    }

    /** Puts the proposed values where an expression speaks of them. */
    private static final class Proposed extends StatementRewriter {
        private final FilledRow row;

        Proposed(FilledRow row) {
            this.row = row;
        }

        @Override
        public Expr visitExcluded(Excluded node) {
            return new Bind(node.id().type(), row.valueOf((dev.cormorant.schema.Column<?, ?>) node.id()));
        }
    }
}
