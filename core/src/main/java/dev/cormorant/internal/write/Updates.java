package dev.cormorant.internal.write;

import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the nodes of updates. */
final class Updates {
    private Updates() {}

    static Update statement(SchemaTable table, List<Assignment> assignments, @Nullable Expr where, Clock clock) {
        return new Update(table.table(), completed(table, assignments, clock), where, List.of());
    }

    static Update returning(Update silent, List<Expr> returning, Update.Image image) {
        return new Update(silent.table(), silent.assignments(), silent.where(), returning, image);
    }

    /** The assignments, and those of the columns that an update writes by itself where it does not set them. */
    static List<Assignment> completed(SchemaTable table, List<Assignment> assignments, Clock clock) {
        Clock now = Clock.fixed(clock.instant(), clock.getZone());
        List<Assignment> all = new ArrayList<>(assignments);
        for (Column<?, ?> column : table.table().columns()) {
            Function<Clock, ?> onUpdate = column.onUpdate().orElse(null);
            if (onUpdate != null && !isSet(column, assignments)) {
                all.add(new Assignment(column, new Bind(column.type(), onUpdate.apply(now))));
            }
        }
        table.version().ifPresent(version -> all.add(counted(version, assignments)));
        return List.copyOf(all);
    }

    private static Assignment counted(Column<?, ?> version, List<Assignment> assignments) {
        if (isSet(version, assignments)) {
            throw new IllegalArgumentException(
                    version.label() + " counts the changes of its row by itself and cannot be set; leave it out");
        }
        Object one = version.type().javaClass() == Integer.class ? (Object) 1 : (Object) 1L;
        Expr next = new Arithmetic(Arithmetic.Operator.PLUS, version.node(), new Bind(version.type(), one));
        return new Assignment(version, next);
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
