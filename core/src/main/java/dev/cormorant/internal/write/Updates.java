package dev.cormorant.internal.write;

import dev.cormorant.change.UpdateIntent;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Builds the nodes of updates. */
final class Updates {
    private Updates() {}

    static Update statement(UpdateIntent<?, ?> intent, Clock clock, List<? extends ColumnId> returning) {
        return new Update(
                intent.table(), completed(intent.table(), intent.assignments(), clock), intent.where(), returning);
    }

    /** The assignments, and those of the columns that an update writes by itself where it does not set them. */
    static List<Assignment> completed(Table<?, ?> table, List<Assignment> assignments, Clock clock) {
        Clock now = Clock.fixed(clock.instant(), clock.getZone());
        List<Assignment> all = new ArrayList<>(assignments);
        for (Column<?, ?> column : table.columns()) {
            Function<Clock, ?> onUpdate = column.onUpdate().orElse(null);
            if (onUpdate != null && !isSet(column, assignments)) {
                all.add(new Assignment(column, new Bind(column.type(), onUpdate.apply(now))));
            }
        }
        return List.copyOf(all);
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
