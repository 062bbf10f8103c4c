package dev.cormorant.internal.write;

import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.internal.plan.Consequences;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Says what a write would do, what the database does by itself because of it included. */
final class PlanPrinter {
    private final WriteSession session;

    PlanPrinter(WriteSession session) {
        this.session = session;
    }

    WritePlan update(UpdateIntent intent) {
        WrittenVariants.update(session.table(intent.table()), intent.assignments());
        Updating updating = new Updating(session);
        if (Updating.isForNothing(intent)) {
            return new WritePlan(List.of());
        }
        boolean byKey = updating.isByKey(intent);
        Update statement = byKey
                ? WriteByKey.of(session, intent.write(), intent.table()).sample(updating.completed(intent))
                : updating.statement(intent);
        List<WritePlan.Action> actions = new ArrayList<>();
        if (byKey) {
            actions.addAll(choice(intent.write(), intent.table(), intent.rows()));
            actions.addAll(KeyChanges.told(session, statement));
        }
        actions.add(statement(intent.write(), statement));
        actions.addAll(consequences(statement));
        return new WritePlan(List.copyOf(actions));
    }

    WritePlan delete(DeleteIntent intent) {
        Long limit = intent.rows().limit();
        if (limit != null && limit == 0) {
            return new WritePlan(List.of());
        }
        boolean byKey = new Deleting(session).isByKey(intent);
        ToldDelete others =
                byKey ? ToldDelete.byKey(session, intent.table()) : ToldDelete.byStatement(session, intent.table());
        Delete statement = !byKey
                ? new Delete(intent.table(), intent.rows().where(), List.of())
                : WriteByKey.of(session, intent.write(), intent.table()).sample();
        List<WritePlan.Action> actions = new ArrayList<>();
        if (byKey) {
            actions.addAll(choice(intent.write(), intent.table(), intent.rows()));
            actions.addAll(others.before());
        }
        actions.add(statement(intent.write(), statement));
        actions.addAll(SelfReferences.told(session, intent.table()));
        actions.addAll(others.byDatabase());
        actions.addAll(others.after());
        return new WritePlan(List.copyOf(actions));
    }

    /** The query of the rows that are written, where their keys are needed. */
    private List<WritePlan.Action> choice(String write, Table<?, ?> table, WrittenRows rows) {
        List<WritePlan.Action> actions = new ArrayList<>();
        WriteByKey byKey = WriteByKey.of(session, write, table);
        WriteByKey.guard(session, table).ifPresent(guard -> actions.add(statement("keep other writers out", guard)));
        actions.add(statement("lock the keys of " + table, byKey.choice(rows)));
        return actions;
    }

    /** A block of an upsert whose rows are inserted one by one, and updated where that fails. */
    List<WritePlan.Action> rowByRow(String what, UpsertIntent intent, Inserts.Block block) {
        Insert insert = new Insert(intent.table(), block.columns(), 1, null, List.of());
        String exists =
                intent.target().isEmpty() ? "a unique key" : intent.target().toString();
        List<WritePlan.Action> actions = new ArrayList<>();
        if (intent.assignments().isEmpty()) {
            actions.add(statement(what + ", one by one, without those whose " + exists + " exists", insert));
        } else {
            actions.add(statement(what + ", one by one", insert));
            UpsertByRow byRow = new UpsertByRow(session, intent);
            UpdateIntent update = byRow.update(block.rows().get(0));
            actions.add(statement(
                    update.write() + ", instead of an insert where " + exists + " exists",
                    new Updating(session).statement(update)));
        }
        return actions;
    }

    WritePlan.Action statement(String what, Statement statement) {
        return new WritePlan.Action(
                WritePlan.Actor.CORMORANT,
                what,
                session.plans().command(statement).text());
    }

    /** What the database does by itself because columns change. */
    List<WritePlan.Action> consequences(Update statement) {
        List<ColumnId> changed =
                statement.assignments().stream().map(Assignment::column).toList();
        return Consequences.ofUpdate(schema(), (Table<?, ?>) statement.table(), changed).all().stream()
                .filter(session.edges()::areLeaving)
                .map(left -> new WritePlan.Action(WritePlan.Actor.DB, left.what(), ""))
                .toList();
    }

    private Schema schema() {
        return session.plans().planner().schema();
    }
}
