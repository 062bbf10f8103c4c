package dev.cormorant.internal.write;

import dev.cormorant.change.WritePlan;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys that get other values, and the rows that refer to them. Before that happens, Cormorant sets their columns where the
 * database does not, and writes what each update of theirs writes by itself where it does; rows that refer to these come
 * first. Serves one write, inside of a transaction.
 */
final class KeyChanges {
    private final WriteSession session;
    private final OwnValues own;
    private final ExpandedRows expanded;
    private final Map<Edge, Set<List<@Nullable Object>>> known = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** Rows that refer to some values, of as many as go into one statement. */
    private record Step(Edge by, Expr which, List<List<@Nullable Object>> values) {}

    KeyChanges(WriteSession session, OwnValues own, ExpandedRows expanded) {
        this.session = session;
        this.own = own;
        this.expanded = expanded;
    }

    /** Does what comes before an update, of rows that are locked. */
    static void precede(WriteSession session, Collection<Update> updates) {
        KeyChanges changes =
                new KeyChanges(session, new OwnValues(session.clock()), new ExpandedRows(session, "update"));
        updates.forEach(changes::find);
        changes.run();
    }

    private void find(Update update) {
        for (Edge edge : session.edges().ofUpdates(update.table(), update.assignments())) {
            Expr changed = Logical.both(update.where(), isChanged(edge, update.assignments()));
            follow(edge, held(edge, changed));
        }
    }

    private static Expr isChanged(Edge edge, List<Assignment> assignments) {
        List<Expr> each = assignments.stream()
                .filter(assignment -> edge.targets().contains(assignment.column()))
                .<Expr>map(assignment ->
                        new Distinctness(((Column<?, ?>) assignment.column()).node(), assignment.value(), true))
                .toList();
        return each.size() == 1 ? each.get(0) : new Logical(Logical.Operator.OR, each);
    }

    /** What the targets of an edge hold in some of their rows. */
    private List<List<@Nullable Object>> held(Edge edge, @Nullable Expr rows) {
        RowsByKey targets = new RowsByKey(edge.target(), edge.targets());
        return targets.lock(session, new WrittenRows(rows, List.of(), null)).stream()
                .filter(values -> !values.contains(null))
                .toList();
    }

    private void follow(Edge edge, List<List<@Nullable Object>> values) {
        Set<List<@Nullable Object>> before = known.computeIfAbsent(edge, none -> new HashSet<>());
        List<List<@Nullable Object>> left = values.stream()
                .filter(one -> before.add(KeyValues.comparable(edge.targets(), one)))
                .toList();
        expanded.admit(edge.target(), left.size());
        for (List<List<@Nullable Object>> some : edge.referring().blocks(left, session.mostKeys())) {
            find(edge, edge.leadingTo(some), some);
        }
    }

    /** Looks for the rows that refer to those which lead to some values by an edge, which is going to change them. */
    void find(Edge edge, Expr which, List<List<@Nullable Object>> values) {
        for (Edge next : session.edges().ofUpdatesBy(edge)) {
            follow(next, held(next, which));
        }
        steps.add(new Step(edge, which, values));
    }

    /** Writes all rows that were found; the number of those that were found last. */
    long run() {
        long last = 0;
        for (Step step : steps) {
            last = write(step.by(), step.which(), step.values());
        }
        steps.clear();
        return last;
    }

    private long write(Edge edge, Expr which, List<List<@Nullable Object>> values) {
        List<Assignment> assignments = Updates.completed(session.table(edge.table()), edge.assignments(), own);
        if (assignments.isEmpty()) {
            return 0;
        }
        long written = session.count(new Update(edge.table(), assignments, which, List.of()));
        if (written > 0 && edge.isDefaultAmong(values)) {
            throw edge.violated(ReferenceSide.MISSING_PARENT);
        }
        return written;
    }

    /** What comes before an update. */
    static List<WritePlan.Action> told(WriteSession session, Update update) {
        List<WritePlan.Action> actions = new ArrayList<>();
        tell(session, session.edges().ofUpdates(update.table(), update.assignments()), actions, new HashSet<>());
        return actions;
    }

    /** What comes before rows that refer to others by an edge are written because of it. */
    static List<WritePlan.Action> told(WriteSession session, Edge edge) {
        List<WritePlan.Action> actions = new ArrayList<>();
        tell(session, session.edges().ofUpdatesBy(edge), actions, new HashSet<>());
        return actions;
    }

    private static void tell(WriteSession session, List<Edge> edges, List<WritePlan.Action> actions, Set<Edge> told) {
        for (Edge edge : edges) {
            if (told.add(edge)) {
                tell(session, session.edges().ofUpdatesBy(edge), actions, told);
                Update sample = sample(session, edge);
                if (!sample.assignments().isEmpty()) {
                    actions.add(new PlanPrinter(session).statement(edge.what(), sample));
                }
            }
        }
    }

    /** The update of rows that refer to one that is not known, for a plan. */
    static Update sample(WriteSession session, Edge edge) {
        List<Assignment> assignments =
                Updates.completed(session.table(edge.table()), edge.assignments(), new OwnValues(session.clock()));
        return new Update(edge.table(), assignments, edge.leadingToOne(), List.of());
    }
}
