package dev.cormorant.internal.write;

import dev.cormorant.change.UpdateIntent;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Builds the nodes of updates. */
final class Updates {
    private Updates() {}

    static Update statement(UpdateIntent<?, ?> intent, Clock clock, List<? extends ColumnId> returning) {
        return new Update(
                intent.table(), completed(intent.table(), intent.assignments(), clock), intent.where(), returning);
    }

    /**
     * The assignments with their defaults, and those of the columns that an update writes by itself where it does not set them.
     * What is complete stays as it is, so a write of several statements completes its assignments once.
     */
    static List<Assignment> completed(Table<?, ?> table, List<Assignment> assignments, Clock clock) {
        OwnValues own = new OwnValues(clock);
        List<Assignment> all = new ArrayList<>();
        assignments.forEach(assignment -> all.add(withDefault(assignment, own)));
        for (Column<?, ?> column : table.columns()) {
            if (column.onUpdate().isPresent() && !isSet(column, assignments)) {
                all.add(new Assignment(column, new Bind(column.type(), own.onUpdate(column))));
            }
        }
        return List.copyOf(all);
    }

    private static Assignment withDefault(Assignment assignment, OwnValues own) {
        return assignment.value() instanceof Bind bind && bind.value() instanceof ColumnDefault<?> initial
                ? new Assignment(assignment.column(), new Bind(bind.type(), own.of(initial)))
                : assignment;
    }

    private static boolean isSet(Column<?, ?> column, List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            if (assignment.column() == column) {
                return true;
            }
        }
        return false;
    }
}
