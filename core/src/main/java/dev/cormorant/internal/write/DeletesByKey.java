package dev.cormorant.internal.write;

import dev.cormorant.change.WrittenRows;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableSource;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes locked rows, and does what is said of others that refer to them where no database does it. All rows that go are looked
 * for before the first of them does. Serves one delete, inside of a transaction.
 */
final class DeletesByKey {
    private final WriteSession session;
    private final ExpandedRows expanded;
    private final KeyChanges changes;
    private final Map<TableLike<?, ?>, Set<List<@Nullable Object>>> going = new HashMap<>();
    private final List<Referred> found = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final Map<Edge, Long> done = new LinkedHashMap<>();

    /** Values of rows that go, by which others may refer to them. */
    private record Referred(Edge by, List<List<@Nullable Object>> values) {}

    /** Rows that go by a statement of their own. */
    private record Removal(Table<?, ?> table, PrimaryKey key, List<List<@Nullable Object>> keys) {}

    DeletesByKey(WriteSession session) {
        this.session = session;
        this.expanded = new ExpandedRows(session, "delete");
        this.changes = new KeyChanges(session, new OwnValues(session.clock()), expanded);
    }

    /** Deletes the rows with these primary keys; their number. */
    long delete(Table<?, ?> table, PrimaryKey key, List<List<@Nullable Object>> keys) {
        find(table, key, keys, true);
        found.forEach(this::settle);
        for (int last = removals.size() - 1; last >= 0; last--) {
            remove(removals.get(last));
        }
        found.stream()
                .filter(referred -> referred.by().action() == ReferentialAction.NO_ACTION)
                .forEach(this::refuse);
        return keys.size();
    }

    /** How many rows the action of an edge was for. */
    long rowsOf(Edge edge) {
        return done.getOrDefault(edge, 0L);
    }

    /** Looks for all rows that go with these, and for what refers to them. */
    private void find(Table<?, ?> table, PrimaryKey key, List<List<@Nullable Object>> keys, boolean byItself) {
        List<List<@Nullable Object>> left = new ArrayList<>(keys);
        Set<List<@Nullable Object>> known = going.computeIfAbsent(table, none -> new HashSet<>());
        left.removeIf(one -> !known.add(KeyValues.comparable(key.columns(), one)));
        if (left.isEmpty()) {
            return;
        }
        if (byItself) {
            removals.add(new Removal(table, key, left));
        }
        List<Edge> edges = session.edges().ofDeletes(table);
        if (edges.isEmpty()) {
            return;
        }
        expanded.admit(table, left.size());
        RowsByKey rows = new RowsByKey(table, key.columns());
        for (Edge edge : edges) {
            Referred referred = new Referred(edge, rows.valuesOf(session, edge.targets(), left));
            if (edge.action() == ReferentialAction.RESTRICT) {
                refuse(referred);
            } else if (isFollowed(session, edge)) {
                follow(referred);
            } else {
                found.add(referred);
            }
        }
    }

    /** Whether the keys of the rows that go too are needed: where others refer to them, or they go in an order. */
    static boolean isFollowed(WriteSession session, Edge edge) {
        return edge.isCascade()
                && (!session.edges().ofDeletes(edge.table()).isEmpty() || SelfReferences.areIn(session, edge.table()));
    }

    private void follow(Referred referred) {
        Edge edge = referred.by();
        PrimaryKey key = WriteByKey.keyOf(session, "delete " + edge.target(), edge.table());
        RowsByKey rows = new RowsByKey(edge.table(), key.columns());
        for (Expr leading : leading(referred)) {
            List<List<@Nullable Object>> keys = rows.lock(session, WrittenRows.matching(leading));
            done.merge(edge, (long) keys.size(), Long::sum);
            find(edge.table(), key, keys, !edge.isHeld());
        }
    }

    private List<Expr> leading(Referred referred) {
        return referred.by().referring().blocks(referred.values(), session.mostKeys()).stream()
                .map(referred.by()::leadingTo)
                .toList();
    }

    private void settle(Referred referred) {
        Edge edge = referred.by();
        if (edge.isSet()) {
            set(referred);
        } else if (edge.isCascade()) {
            for (Expr leading : leading(referred)) {
                done.merge(edge, session.count(new Delete(edge.table(), leading, List.of())), Long::sum);
            }
        }
    }

    /** Rows that go as well are left alone: what they would get might be against a rule that they need not keep. */
    private void set(Referred referred) {
        Edge edge = referred.by();
        Set<List<@Nullable Object>> gone = going.get(edge.table());
        for (Expr leading : leading(referred)) {
            for (Expr staying : gone == null ? List.of(leading) : staying(edge.table(), leading, gone)) {
                changes.find(edge, staying, referred.values());
                done.merge(edge, changes.run(), Long::sum);
            }
        }
    }

    private List<Expr> staying(Table<?, ?> table, Expr leading, Set<List<@Nullable Object>> gone) {
        PrimaryKey key = session.table(table).primaryKey().orElseThrow();
        RowsByKey rows = new RowsByKey(table, key.columns());
        List<List<@Nullable Object>> keys = new ArrayList<>(rows.lock(session, WrittenRows.matching(leading)));
        keys.removeIf(one -> gone.contains(KeyValues.comparable(key.columns(), one)));
        return rows.blocks(keys, session.mostKeys()).stream().map(rows::anyOf).toList();
    }

    private void remove(Removal removal) {
        RowsByKey rows = new RowsByKey(removal.table(), removal.key().columns());
        for (List<List<@Nullable Object>> group : new SelfReferences(session, rows).inOrder(removal.keys())) {
            for (List<List<@Nullable Object>> some : rows.blocks(group, session.mostKeys())) {
                session.count(new Delete(removal.table(), rows.anyOf(some), List.of()));
            }
        }
    }

    private void refuse(Referred referred) {
        Edge edge = referred.by();
        RowShape<Boolean> values =
                RowShape.keysOnly(edge.columns(), session.plans().planner());
        for (Expr leading : leading(referred)) {
            Select one = Select.of(values.columns(), new TableSource(edge.table(), ""), leading)
                    .withRange(new Bind(RowsByKey.COUNT, 1L), null)
                    .withLock(Lock.UPDATE);
            if (!session.read(one, values.keyed()).isEmpty()) {
                throw edge.violated(ReferenceSide.STILL_REFERENCED);
            }
        }
    }
}
