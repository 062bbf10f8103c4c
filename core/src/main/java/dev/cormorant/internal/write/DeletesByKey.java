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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes locked rows, and does what is said of others that refer to them where no database does it. All rows that go are looked
 * for before the first of them does. Serves one delete, inside of a transaction.
 */
final class DeletesByKey {
    private final WriteSession session;
    private final Edges edges;
    private final ExpandedRows expanded;
    private final KeyChanges changes;
    private final Map<TableLike<?, ?>, Set<List<@Nullable Object>>> going = new HashMap<>();
    private final List<Referred> found = new ArrayList<>();
    private final Deque<Going> unseen = new ArrayDeque<>();
    private final Deque<Going> removals = new ArrayDeque<>();
    private final Map<Edge, Long> done = new LinkedHashMap<>();

    /** Rows that go, and because of what; null for those that are meant. */
    private record Going(
            Table<?, ?> table,
            PrimaryKey key,
            List<List<@Nullable Object>> keys,
            @Nullable Edge by) {}

    /** Values of rows that go, by which others may refer to them. */
    private record Referred(Edge by, List<List<@Nullable Object>> values) {}

    DeletesByKey(WriteSession session) {
        this.session = session;
        this.edges = session.edgesInDepth();
        this.expanded = new ExpandedRows(session, "delete");
        this.changes = new KeyChanges(session, new OwnValues(session.clock()), expanded);
    }

    /** Deletes the rows with these primary keys; their number. */
    long delete(Table<?, ?> table, PrimaryKey key, List<List<@Nullable Object>> keys) {
        unseen.add(new Going(table, key, keys, null));
        while (!unseen.isEmpty()) {
            find(unseen.remove());
        }
        found.forEach(this::settle);
        while (!removals.isEmpty()) {
            remove(removals.removeLast());
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

    /** Looks for what refers to rows that go. */
    private void find(Going rows) {
        List<List<@Nullable Object>> left = new ArrayList<>(rows.keys());
        Set<List<@Nullable Object>> known = going.computeIfAbsent(rows.table(), none -> new HashSet<>());
        left.removeIf(one -> !known.add(KeyValues.comparable(rows.key().columns(), one)));
        if (left.isEmpty()) {
            return;
        }
        Going fresh = new Going(rows.table(), rows.key(), left, rows.by());
        if (rows.by() == null) {
            removals.add(fresh);
        } else {
            done.merge(rows.by(), (long) left.size(), Long::sum);
            if (edges.areDeleting(rows.by())) {
                removeToo(fresh);
            }
        }
        lookAround(fresh);
    }

    /** Rows that may refer to each other go together, in an order of their own. */
    private void removeToo(Going rows) {
        Optional<Going> same = removals.stream()
                .filter(others -> others.table() == rows.table() && SelfReferences.areIn(session, rows.table()))
                .findFirst();
        same.ifPresentOrElse(others -> others.keys().addAll(rows.keys()), () -> removals.add(rows));
    }

    private void lookAround(Going rows) {
        List<Edge> around = edges.ofDeletes(rows.table());
        if (around.isEmpty()) {
            return;
        }
        expanded.admit(rows.table(), rows.keys().size());
        RowsByKey byKey = new RowsByKey(rows.table(), rows.key().columns());
        for (Edge edge : around) {
            Referred referred = new Referred(edge, byKey.valuesOf(session, edge.targets(), rows.keys()));
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
                && (edge.isHeld()
                        || !session.edgesInDepth().ofDeletes(edge.table()).isEmpty()
                        || SelfReferences.areIn(session, edge.table()));
    }

    private void follow(Referred referred) {
        Edge edge = referred.by();
        PrimaryKey key = WriteByKey.keyOf(session, "delete " + edge.target(), edge.table());
        RowsByKey rows = new RowsByKey(edge.table(), key.columns());
        for (Expr leading : leading(referred)) {
            unseen.add(new Going(edge.table(), key, rows.lock(session, WrittenRows.matching(leading)), edge));
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

    private void remove(Going removal) {
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
