package dev.cormorant.internal.write;

import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a write would do, what the database does by itself because of it included. */
final class PlanPrinter {
    private final WritePlans plans;

    PlanPrinter(WritePlans plans) {
        this.plans = plans;
    }

    WritePlan update(UpdateIntent<?, ?> intent, Update statement) {
        Set<Column<?, ?>> changed = statement.assignments().stream()
                .<Column<?, ?>>map(assignment -> (Column<?, ?>) assignment.column())
                .collect(Collectors.toUnmodifiableSet());
        return plan("update " + intent.table(), statement, Consequences.ofUpdate(schema(), intent.table(), changed));
    }

    WritePlan delete(DeleteIntent<?, ?> intent, Delete statement) {
        return plan("delete " + intent.table(), statement, Consequences.ofDelete(schema(), intent.table()));
    }

    WritePlan.Action statement(String what, Statement statement) {
        return new WritePlan.Action(
                WritePlan.Actor.CORMORANT, what, plans.command(statement).text());
    }

    private WritePlan plan(String what, Statement statement, List<WritePlan.Action> consequences) {
        List<WritePlan.Action> actions = new ArrayList<>();
        actions.add(statement(what, statement));
        actions.addAll(consequences);
        return new WritePlan(List.copyOf(actions));
    }

    private Schema schema() {
        return plans.planner().schema();
    }
}
