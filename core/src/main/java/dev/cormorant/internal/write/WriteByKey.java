package dev.cormorant.internal.write;

import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.DeleteOutcome;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.BeyondRow;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows by their primary keys, which are read and locked first: where only the first rows of an order are written, and
 * where the statement that writes cannot return what is asked for.
 */
final class WriteByKey {
    private final WriteSession session;
    private final Table<?, ?> table;
    private final PrimaryKey key;
    private final RowsByKey rows;

    private WriteByKey(WriteSession session, Table<?, ?> table, PrimaryKey key) {
        this.session = session;
        this.table = table;
        this.key = key;
        this.rows = new RowsByKey(table, key.columns());
    }

    /** @throws IllegalArgumentException if the table has no primary key */
    static WriteByKey of(WriteSession session, String write, Table<?, ?> table) {
        return new WriteByKey(session, table, keyOf(session, write, table));
    }

    /** @throws IllegalArgumentException if the table has no primary key */
    static PrimaryKey keyOf(WriteSession session, String write, Table<?, ?> table) {
        return session.table(table)
                .primaryKey()
                .orElseThrow(() -> new IllegalArgumentException(write + ": " + table + " has no primary key, by"
                        + " which the rows would be found again; give it one"));
    }

    /** For updates whose rows come back on databases where an update cannot return any. */
    static WriteByKey insteadOfReturning(WriteSession session, UpdateIntent intent) {
        Table<?, ?> table = intent.table();
        PrimaryKey key = session.table(table)
                .primaryKey()
                .orElseThrow(() -> session.features()
                        .refusal(
                                "RETURNING on UPDATE",
                                "give " + table + " a primary key, or use execute() and read the rows yourself"));
        return new WriteByKey(session, table, key);
    }

    long update(UpdateIntent intent) {
        check(intent);
        return session.atomically(on -> {
            long written = 0;
            for (List<List<@Nullable Object>> keys : blocks(on, lock(on, intent.rows()), intent)) {
                written += on.count(update(intent, keys));
            }
            return written;
        });
    }

    <V extends @Nullable Object> Written<V> updateReturning(UpdateIntent intent, Shape<V> shape) {
        check(intent);
        RowShape<V> returned = session.plans().returned(table, shape);
        if (returned.isOfOwnRow() && session.features().has(Feature.RETURNING_ON_UPDATE)) {
            return session.atomically(on -> {
                List<V> written = new ArrayList<>();
                for (List<List<@Nullable Object>> keys : blocks(on, lock(on, intent.rows()), intent)) {
                    Update update = new Update(table, intent.assignments(), rows.anyOf(keys), returned.columns());
                    written.addAll(on.written(update, returned.objects()));
                }
                return Written.all(written);
            });
        }
        requireKeyKept(intent, returned.isOfOwnRow());
        return session.atomically(on -> {
            List<List<@Nullable Object>> all = lock(on, intent.rows());
            blocks(on, all, intent).forEach(keys -> on.count(update(intent, keys)));
            return new Written<>(all.size(), rows.read(on, shape, all));
        });
    }

    <V extends @Nullable Object> Written<V> updateReturningOld(UpdateIntent intent, Shape<V> shape) {
        check(intent);
        return session.atomically(on -> {
            List<List<@Nullable Object>> all = lock(on, intent.rows());
            List<V> old = rows.read(on, shape, all);
            blocks(on, all, intent).forEach(keys -> on.count(update(intent, keys)));
            return new Written<>(all.size(), old);
        });
    }

    long delete(DeleteIntent intent) {
        check(intent);
        return session.atomically(on -> new DeletesByKey(on).delete(table, key, lock(on, intent.rows())));
    }

    DeleteOutcome deleteOutcome(DeleteIntent intent) {
        check(intent);
        return session.atomically(on -> {
            DeletesByKey deletes = new DeletesByKey(on);
            long gone = deletes.delete(table, key, lock(on, intent.rows()));
            return new DeleteOutcome(gone, ToldDelete.byKey(on, table).effects(deletes::rowsOf));
        });
    }

    <V extends @Nullable Object> Written<V> deleteReturning(DeleteIntent intent, Shape<V> shape) {
        check(intent);
        return session.atomically(on -> {
            List<List<@Nullable Object>> all = lock(on, intent.rows());
            List<V> old = rows.read(on, shape, all);
            new DeletesByKey(on).delete(table, key, all);
            return new Written<>(all.size(), old);
        });
    }

    /** What is run to choose the rows. */
    Select choice(WrittenRows chosen) {
        return rows.locking(session, chosen);
    }

    /** Where no row can be locked, a write of no row keeps other writers out. */
    static Optional<Delete> guard(WriteSession session, Table<?, ?> table) {
        return session.features().has(Feature.ROW_LOCKS)
                ? Optional.empty()
                : Optional.of(new Delete(table, Truth.FALSE, List.of()));
    }

    private List<List<@Nullable Object>> lock(WriteSession on, WrittenRows chosen) {
        guard(on, table).ifPresent(on::count);
        return rows.lock(on, chosen);
    }

    /** Finds mistakes before the transaction is opened. */
    private void check(UpdateIntent intent) {
        if (readsOtherRows(intent)
                && !session.edges().ofUpdates(table, intent.assignments()).isEmpty()) {
            throw new IllegalArgumentException(
                    intent.write() + ": rows that refer to a key are changed before it, so a new"
                            + " value that is taken from other rows could be of changed ones; read it before, and set it as a value");
        }
        session.check(choice(intent.rows()));
        session.check(sample(intent));
    }

    private void check(DeleteIntent intent) {
        session.check(choice(intent.rows()));
        session.check(sample());
        session.edgesInDepth().alongDeletes(table).stream()
                .filter(edge -> DeletesByKey.isFollowed(session, edge))
                .forEach(edge -> keyOf(session, intent.write(), edge.table()));
    }

    /** The update of one of the chosen rows, for a plan. */
    Update sample(UpdateIntent intent) {
        return update(intent, List.of(unknownKey()));
    }

    /** The delete of one of the chosen rows, for a plan. */
    Delete sample() {
        return new Delete(table, rows.anyOf(List.of(unknownKey())), List.of());
    }

    private List<@Nullable Object> unknownKey() {
        return Collections.nCopies(rows.key().size(), null);
    }

    private Update update(UpdateIntent intent, List<List<@Nullable Object>> keys) {
        return new Update(table, intent.assignments(), rows.anyOf(keys), List.of());
    }

    private List<List<List<@Nullable Object>>> blocks(WriteSession on, List<List<@Nullable Object>> keys) {
        return rows.blocks(keys, on.mostKeys());
    }

    /**
     * The keys of the rows that are updated, after what comes before that. A later block would see what an earlier one wrote,
     * where new values are taken from other rows.
     */
    private List<List<List<@Nullable Object>>> blocks(
            WriteSession on, List<List<@Nullable Object>> keys, UpdateIntent intent) {
        List<List<List<@Nullable Object>>> blocks = blocks(on, keys);
        if (blocks.size() > 1 && readsOtherRows(intent)) {
            throw on.features()
                    .refusal(
                            "room for the keys of " + keys.size() + " rows in one statement",
                            "so new values that are taken from other rows would see some of them changed already:"
                                    + " write fewer rows at once, or use execute() without limit(n)");
        }
        KeyChanges.precede(on, blocks.stream().map(some -> update(intent, some)).toList());
        return blocks;
    }

    private static boolean readsOtherRows(UpdateIntent intent) {
        return BeyondRow.isIn(
                intent.assignments().stream().map(Assignment::value).toList());
    }

    /** A row whose key changes could not be found again. */
    private void requireKeyKept(UpdateIntent intent, boolean forLackOfReturning) {
        for (Assignment assignment : intent.assignments()) {
            if (rows.key().contains(assignment.column())) {
                String column = assignment.column().label();
                throw forLackOfReturning
                        ? session.features()
                                .refusal(
                                        "RETURNING on UPDATE",
                                        "so rows whose key changes, by " + column
                                                + ", are lost from sight: use execute() and read the rows yourself")
                        : new IllegalArgumentException(intent.write() + ": " + column + " is part of the primary key,"
                                + " by which the related rows are found; return only the table's own columns, or use"
                                + " execute()");
            }
        }
    }
}
