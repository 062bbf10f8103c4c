package dev.cormorant.internal.write;

import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.DeleteOutcome;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs deletes in a session: by one statement where that can do it, else by key. */
final class Deleting {
    private final WriteSession session;

    Deleting(WriteSession session) {
        this.session = session;
    }

    /** Finds mistakes before a transaction is opened. */
    void check(DeleteIntent intent) {
        if (isByKey(intent)) {
            WriteByKey.of(session, intent.write(), intent.table());
        }
        session.check(statement(intent, List.of()));
    }

    long count(DeleteIntent intent) {
        if (isByKey(intent)) {
            return isForNothing(intent)
                    ? 0
                    : WriteByKey.of(session, intent.write(), intent.table()).delete(intent);
        }
        return inAnyOrder(intent, () -> session.count(statement(intent, List.of())), byKey -> byKey.delete(intent));
    }

    /** One statement; where the database refuses it, since rows that go refer to each other, by their keys in an order. */
    private <T> T inAnyOrder(DeleteIntent intent, Supplier<T> statement, Function<WriteByKey, T> inOrder) {
        try {
            return statement.get();
        } catch (ForeignKeyViolationException refused) {
            if (!mayGoInOrder(intent.table())) {
                throw refused;
            }
            return inOrder.apply(WriteByKey.of(session, intent.write(), intent.table()));
        }
    }

    private boolean mayGoInOrder(Table<?, ?> table) {
        List<Edge> along = session.edgesInDepth().alongDeletes(table);
        return (SelfReferences.areIn(session, table) || !along.isEmpty())
                && Stream.concat(Stream.of(table), along.stream().map(Edge::table))
                        .allMatch(each -> session.table(each).primaryKey().isPresent());
    }

    /** Whether the rows are chosen before they are deleted: where they are cut, and where not all is left to the database. */
    boolean isByKey(DeleteIntent intent) {
        return intent.rows().limit() != null
                || !session.edges().ofDeletes(intent.table()).isEmpty();
    }

    private static boolean isForNothing(DeleteIntent intent) {
        Long limit = intent.rows().limit();
        return limit != null && limit == 0;
    }

    <V extends @Nullable Object> Written<V> returning(DeleteIntent intent, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(intent.table(), shape);
        if (isForNothing(intent)) {
            return Written.all(List.of());
        }
        if (isByKey(intent) || !returned.isOfOwnRow()) {
            return WriteByKey.of(session, intent.write(), intent.table()).deleteReturning(intent, shape);
        }
        return inAnyOrder(
                intent,
                () -> Written.all(session.written(statement(intent, returned.columns()), returned.objects())),
                byKey -> byKey.deleteReturning(intent, shape));
    }

    DeleteOutcome outcome(DeleteIntent intent) {
        if (isForNothing(intent)) {
            return new DeleteOutcome(0, List.of());
        }
        return isByKey(intent)
                ? WriteByKey.of(session, intent.write(), intent.table()).deleteOutcome(intent)
                : new DeleteOutcome(
                        count(intent),
                        ToldDelete.byStatement(session, intent.table()).effects(edge -> 0));
    }

    /** By one statement, unless there are more values than it can carry. */
    <T> long withKeys(Column<?, T> key, Collection<? extends T> values) {
        if (!(key.in(values).node() instanceof InList some && some.list() instanceof BindList unique)) {
            return 0;
        }
        RowsByKey rows = new RowsByKey(key.table(), List.of(key));
        List<List<@Nullable Object>> keys = new ArrayList<>();
        unique.values().forEach(value -> keys.add(StoredValues.of(List.of(key), List.of(value))));
        List<List<List<@Nullable Object>>> blocks = rows.blocks(keys, session.mostKeys());
        return blocks.size() > 1
                ? session.atomically(on -> withKeys(on, rows, blocks))
                : withKeys(session, rows, blocks);
    }

    private static long withKeys(WriteSession on, RowsByKey rows, List<List<List<@Nullable Object>>> blocks) {
        Table<?, ?> table = (Table<?, ?>) rows.table();
        return blocks.stream()
                .map(block -> new DeleteIntent(table, WrittenRows.matching(rows.anyOf(block)), Expectation.NONE))
                .mapToLong(intent -> new Deleting(on).count(intent))
                .sum();
    }

    private static Delete statement(DeleteIntent intent, List<Expr> returning) {
        return new Delete(intent.table(), intent.rows().where(), returning);
    }
}
