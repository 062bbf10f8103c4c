package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.schema.SchemaTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that meet on the way: an update that is unique only at its end may pass or not. */
final class Collisions {
    private Collisions() {}

    static void find(SchemaTable table, List<Row> before, List<Row> after, Failures failures) {
        for (List<? extends ColumnId> key : Constraints.keys(table)) {
            for (int i = 0; i < after.size(); i++) {
                List<@Nullable Object> changed = after.get(i).get(key);
                for (int j = 0; j < before.size(); j++) {
                    if (i != j && changed.equals(before.get(j).get(key))) {
                        failures.may(UniqueViolationException.class);
                    }
                }
            }
        }
    }
}
