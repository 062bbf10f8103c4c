package dev.cormorant.internal.write;

import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Statement;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a write would do, what the database does by itself because of it included. */
final class PlanPrinter {
    private final WritePlans plans;

    PlanPrinter(WritePlans plans) {
        this.plans = plans;
    }

    WritePlan update(UpdateIntent<?, ?> intent, Statement statement) {
        List<WritePlan.Action> actions = new ArrayList<>();
        actions.add(statement("update " + intent.table(), statement));
        Set<Object> changed =
                intent.assignments().stream().map(Assignment::column).collect(Collectors.toCollection(HashSet::new));
        for (SchemaTable child : plans.planner().schema().tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (key.target() == intent.table() && key.targets().stream().anyMatch(changed::contains)) {
                    actions.add(consequence(child, key, key.onUpdate(), "gets another key"));
                }
            }
        }
        return new WritePlan(List.copyOf(actions));
    }

    WritePlan delete(DeleteIntent<?, ?> intent, Statement statement) {
        List<WritePlan.Action> actions = new ArrayList<>();
        actions.add(statement("delete " + intent.table(), statement));
        addDeleted(intent.table(), new HashSet<>(), actions);
        return new WritePlan(List.copyOf(actions));
    }

    WritePlan.Action statement(String what, Statement statement) {
        return new WritePlan.Action("cormorant", what, plans.command(statement).text());
    }

    private void addDeleted(Table<?, ?> parent, Set<Table<?, ?>> seen, List<WritePlan.Action> actions) {
        if (!seen.add(parent)) {
            return;
        }
        for (SchemaTable child : plans.planner().schema().tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (key.target() == parent) {
                    actions.add(consequence(child, key, key.onDelete(), "goes"));
                    if (key.onDelete() == ReferentialAction.CASCADE) {
                        addDeleted(child.table(), seen, actions);
                    }
                }
            }
        }
    }

    private static WritePlan.Action consequence(
            SchemaTable child, ForeignKey key, ReferentialAction action, String event) {
        String columns = key.columns().stream().map(Column::field).collect(Collectors.joining(", "));
        String does = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new WritePlan.Action(
                "database", "%s of %s(%s) where %s %s".formatted(does, child, columns, key.target(), event), "");
    }
}
