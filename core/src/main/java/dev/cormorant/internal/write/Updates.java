package dev.cormorant.internal.write;

import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.List;

/** Completes what an update writes. */
final class Updates {
    private Updates() {}

    /**
     * The assignments with their defaults, and those of the columns that an update writes by itself where it does not set them.
     * What is complete stays as it is, so a write of several statements completes its assignments once.
     */
    static List<Assignment> completed(SchemaTable table, List<Assignment> assignments, OwnValues own) {
        List<Assignment> all = new ArrayList<>(assignments.size() + 1);
        for (Assignment assignment : assignments) {
            all.add(withDefault(assignment, own));
        }
        for (Column<?, ?> column : table.setByUpdates()) {
            if (!isSet(column, assignments)) {
                all.add(new Assignment(column, new Bind(column.type(), own.onUpdate(column))));
            }
        }
        table.version().ifPresent(version -> count(version, all));
        VariantCheck.update(table, all);
        return List.copyOf(all);
    }

    /** Whether an update writes nothing by itself and can break no rule of the table; of most that is known at once. */
    static boolean areComplete(SchemaTable table, List<Assignment> assignments) {
        if (!table.setByUpdates().isEmpty()
                || table.version().isPresent()
                || !table.variants().isEmpty()) {
            return false;
        }
        for (int i = 0; i < assignments.size(); i++) {
            if (isDefault(assignments.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDefault(Expr value) {
        return value instanceof Bind bind && bind.value() instanceof ColumnDefault;
    }

    private static Assignment withDefault(Assignment assignment, OwnValues own) {
        return assignment.value() instanceof Bind bind && bind.value() instanceof ColumnDefault<?> initial
                ? new Assignment(assignment.column(), new Bind(bind.type(), own.of(initial)))
                : assignment;
    }

    private static void count(Column<?, ?> version, List<Assignment> assignments) {
        Object one = version.type().javaClass() == Integer.class ? (Object) 1 : (Object) 1L;
        Expr next = new Arithmetic(Arithmetic.Operator.PLUS, version.node(), new Bind(version.type(), one));
        Assignment counted = new Assignment(version, next);
        if (assignments.contains(counted)) {
            return;
        }
        if (isSet(version, assignments)) {
            throw new IllegalArgumentException(
                    version.label() + " counts the changes of its row by itself and cannot be set; leave it out");
        }
        assignments.add(counted);
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
