package dev.cormorant.internal.write;

import dev.cormorant.change.WritePlan;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.MorphReference;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes locked rows: what is said of others that lead to them and may be of several tables is done first, since no database
 * does it. Serves one delete, inside of a transaction.
 */
final class DeletesByKey {
    private final WriteSession session;
    private final Map<TableLike<?, ?>, Set<List<@Nullable Object>>> going = new HashMap<>();
    private final List<Unled> unled = new ArrayList<>();
    private long expanded;

    /** Rows that must not lead anywhere when all is done. */
    private record Unled(MorphReference reference, List<List<@Nullable Object>> keys) {}

    DeletesByKey(WriteSession session) {
        this.session = session;
    }

    /** Deletes the rows with these primary keys; their number. */
    long delete(Table<?, ?> table, PrimaryKey key, List<List<@Nullable Object>> keys) {
        long gone = rows(table, key, keys);
        for (Unled rows : unled) {
            refuse(rows.reference(), rows.keys());
        }
        return gone;
    }

    private long rows(Table<?, ?> table, PrimaryKey key, List<List<@Nullable Object>> keys) {
        Set<List<@Nullable Object>> known = going.computeIfAbsent(table, none -> new HashSet<>());
        List<List<@Nullable Object>> left = keys.stream()
                .filter(one -> known.add(KeyValues.comparable(key.columns(), one)))
                .toList();
        if (left.isEmpty()) {
            return 0;
        }
        if (!session.morphsTo(table).isEmpty()) {
            admit(table, left.size());
        }
        RowsByKey rows = new RowsByKey(table, key.columns());
        for (MorphReference reference : session.morphsTo(table)) {
            follow(reference, targets(reference, rows, left));
        }
        long gone = 0;
        for (List<List<@Nullable Object>> group : new SelfReferences(session, rows).inOrder(left)) {
            for (List<List<@Nullable Object>> some : rows.blocks(group, session.mostKeys())) {
                gone += session.count(new Delete(table, rows.anyOf(some), List.of()));
            }
        }
        return gone;
    }

    private void admit(Table<?, ?> table, int more) {
        expanded += more;
        if (!session.rules().admits(expanded)) {
            throw new TooManyRowsException(session.executor()
                    .told("delete " + table + ": the delete takes more than "
                            + session.rules().maxExpandedRows()
                            + " rows by their keys, the setting maxExpandedRows, since rows that may lead to several tables may lead"
                            + " to them; delete fewer at a time by limit(n), or raise the setting"));
        }
    }

    /** What the rows hold by which others lead to them. */
    private List<List<@Nullable Object>> targets(
            MorphReference reference, RowsByKey rows, List<List<@Nullable Object>> keys) {
        List<Column<?, ?>> target = List.of(reference.target());
        if (rows.key().equals(target)) {
            return keys;
        }
        RowShape<Boolean> values = RowShape.keysOnly(target, session.plans().planner());
        List<List<@Nullable Object>> found = new ArrayList<>();
        for (List<List<@Nullable Object>> some : rows.blocks(keys, session.mostKeys())) {
            Select select = Select.of(
                            List.of(reference.target().node()), new TableSource(rows.table(), ""), rows.anyOf(some))
                    .withLock(Lock.UPDATE);
            session.read(select, values.keyed()).stream()
                    .map(RowShape.Keyed::key)
                    .filter(value -> Objects.nonNull(value.get(0)))
                    .forEach(found::add);
        }
        return found;
    }

    private void follow(MorphReference reference, List<List<@Nullable Object>> targets) {
        switch (reference.onDelete()) {
            case RESTRICT -> refuse(reference, targets);
            case CASCADE -> cascade(reference, targets);
            case SET_NULL -> each(reference, targets, leading -> session.count(unset(reference, leading)));
            case NO_ACTION, SET_DEFAULT -> unled.add(new Unled(reference, targets));
        }
    }

    /** Does something for rows of a reference, of as many as go into one statement. */
    @FunctionalInterface
    private interface ForRows {
        void run(Expr leading);
    }

    private void each(MorphReference reference, List<List<@Nullable Object>> targets, ForRows action) {
        RowsByKey rows = new RowsByKey(reference.table(), List.of(reference.key()));
        rows.blocks(targets, session.mostKeys())
                .forEach(some -> action.run(Logical.all(List.of(rows.anyOf(some), reference.isNamed()))));
    }

    private void refuse(MorphReference reference, List<List<@Nullable Object>> targets) {
        RowShape<Boolean> values =
                RowShape.keysOnly(List.of(reference.key()), session.plans().planner());
        each(reference, targets, leading -> {
            Select one = Select.of(List.of(reference.key().node()), new TableSource(reference.table(), ""), leading)
                    .withRange(new Bind(RowsByKey.COUNT, 1L), null)
                    .withLock(Lock.UPDATE);
            if (!session.read(one, values.keyed()).isEmpty()) {
                throw MorphTargets.violated(reference, ReferenceSide.STILL_REFERENCED);
            }
        });
    }

    /** Rows that need no order, and to which nothing leads, go by one statement, others by their keys. */
    private void cascade(MorphReference reference, List<List<@Nullable Object>> targets) {
        Table<?, ?> table = reference.table();
        if (session.morphsTo(table).isEmpty() && !SelfReferences.areIn(session, table)) {
            each(reference, targets, leading -> session.count(new Delete(table, leading, List.of())));
            return;
        }
        PrimaryKey key =
                WriteByKey.keyOf(session, "delete " + reference.target().table(), table);
        RowsByKey rows = new RowsByKey(table, key.columns());
        each(reference, targets, leading -> rows(table, key, rows.lock(session, WrittenRows.matching(leading))));
    }

    private Update unset(MorphReference reference, Expr leading) {
        List<Assignment> nulls = List.of(
                new Assignment(reference.type(), new Bind(reference.type().type(), null)),
                new Assignment(reference.key(), new Bind(reference.key().type(), null)));
        List<Assignment> all =
                Updates.completed(session.table(reference.table()), nulls, new OwnValues(session.clock()));
        return new Update(reference.table(), all, leading, List.of());
    }

    /** What is done before the rows of a table go, in words. */
    static List<WritePlan.Action> told(WriteSession session, Table<?, ?> table) {
        List<WritePlan.Action> actions = new ArrayList<>();
        tell(session, table, actions, new HashSet<>());
        return actions;
    }

    private static void tell(
            WriteSession session, Table<?, ?> table, List<WritePlan.Action> actions, Set<MorphReference> told) {
        for (MorphReference reference : session.morphsTo(table)) {
            if (told.add(reference)) {
                actions.add(new WritePlan.Action(WritePlan.Actor.CORMORANT, what(reference, table), ""));
                if (reference.onDelete() == ReferentialAction.CASCADE) {
                    tell(session, reference.table(), actions, told);
                }
            }
        }
    }

    private static String what(MorphReference reference, Table<?, ?> table) {
        String leading = reference.label() + " leads to a deleted row of " + table;
        return switch (reference.onDelete()) {
            case CASCADE -> "delete " + reference.table() + " where " + leading;
            case SET_NULL ->
                "set " + reference.type().label() + " and " + reference.key().label() + " to null where " + leading;
            case NO_ACTION, RESTRICT, SET_DEFAULT -> "refuse while " + leading;
        };
    }
}
