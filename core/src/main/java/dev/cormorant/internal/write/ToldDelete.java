package dev.cormorant.internal.write;

import dev.cormorant.change.DeleteOutcome.Effect;
import dev.cormorant.change.WritePlan.Action;
import dev.cormorant.change.WritePlan.Actor;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.internal.plan.Consequence;
import dev.cormorant.internal.plan.Consequences;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Statement;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What becomes of rows that refer to deleted rows of a table: by Cormorant and by the database, for a plan and for an outcome. */
final class ToldDelete {
    private final WriteSession session;
    private final Table<?, ?> table;
    private final Edges edges;
    private final List<Edge> along;
    private final PlanPrinter printer;

    private ToldDelete(WriteSession session, Table<?, ?> table, Edges edges) {
        this.session = session;
        this.edges = edges;
        this.table = table;
        this.along = edges.alongDeletes(table);
        this.printer = new PlanPrinter(session);
    }

    /** Of rows that go by one statement. */
    static ToldDelete byStatement(WriteSession session, Table<?, ?> table) {
        return new ToldDelete(session, table, session.edges());
    }

    /** Of rows that go by their keys. */
    static ToldDelete byKey(WriteSession session, Table<?, ?> table) {
        return new ToldDelete(session, table, session.edgesInDepth());
    }

    /** What Cormorant does before the rows go: it looks at all others first. */
    List<Action> before() {
        List<Action> actions = new ArrayList<>();
        for (Edge edge : along) {
            if (isFollowed(edge)) {
                actions.add(printer.statement("lock the keys of " + edge.table(), locking(edge)));
            } else if (edge.action() == ReferentialAction.RESTRICT) {
                actions.add(refusal(edge));
            }
        }
        for (Edge edge : changing()) {
            if (edge.isSet()) {
                actions.addAll(KeyChanges.told(session, edge));
            }
            actions.add(printer.statement(edge.what(), statement(edge)));
        }
        return actions;
    }

    /** What Cormorant looks at when they are gone. */
    List<Action> after() {
        return along.stream()
                .filter(edge -> edge.action() == ReferentialAction.NO_ACTION)
                .map(ToldDelete::refusal)
                .toList();
    }

    /** What the database does. */
    List<Action> byDatabase() {
        return left().map(left -> new Action(Actor.DB, left.what(), "")).toList();
    }

    /** What became of other rows, of how many where that is known. */
    List<Effect> effects(ToLongFunction<Edge> rows) {
        List<Effect> effects = new ArrayList<>();
        for (Edge edge : changing()) {
            OptionalLong number = OptionalLong.of(rows.applyAsLong(edge));
            effects.add(new Effect(Actor.CORMORANT, edge.table(), edge.action(), edge.what(), number));
        }
        left().filter(left ->
                        left.action() != ReferentialAction.NO_ACTION && left.action() != ReferentialAction.RESTRICT)
                .map(left -> new Effect(
                        Actor.DB, (Table<?, ?>) left.key().table(), left.action(), left.what(), OptionalLong.empty()))
                .forEach(effects::add);
        return effects;
    }

    private Stream<Consequence> left() {
        return Consequences.ofDelete(session.plans().planner().schema(), table).all().stream()
                .filter(edges::areLeaving);
    }

    /** The edges by which Cormorant writes: at once, or by the keys of the rows, of which the last that were found go first. */
    private List<Edge> changing() {
        List<Edge> atOnce = along.stream()
                .filter(edge -> edge.isSet() || (edge.isCascade() && !isFollowed(edge)))
                .toList();
        List<Edge> byKey = new ArrayList<>(along.stream()
                .filter(edge -> isFollowed(edge) && edges.areDeleting(edge))
                .toList());
        Collections.reverse(byKey);
        return Stream.concat(atOnce.stream(), byKey.stream()).toList();
    }

    private boolean isFollowed(Edge edge) {
        return DeletesByKey.isFollowed(session, edge);
    }

    private Statement locking(Edge edge) {
        return WriteByKey.of(session, "delete " + table, edge.table())
                .choice(WrittenRows.matching(edge.leadingToOne()));
    }

    private Statement statement(Edge edge) {
        if (edge.isSet()) {
            return KeyChanges.sample(session, edge);
        }
        return isFollowed(edge)
                ? WriteByKey.of(session, "delete " + table, edge.table()).sample()
                : new Delete(edge.table(), edge.leadingToOne(), List.of());
    }

    private static Action refusal(Edge edge) {
        return new Action(Actor.CORMORANT, edge.what(), "");
    }
}
