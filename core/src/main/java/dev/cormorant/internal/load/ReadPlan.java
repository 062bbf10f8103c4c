package dev.cormorant.internal.load;

import dev.cormorant.driver.Command;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.internal.plan.Shapes;
import dev.cormorant.ir.Select;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run a query of one shape: the command, and the types of its columns.
 *
 * @param command the command
 * @param cells the types of the result's columns, in order
 * @param valuesInColumns whether what is selected holds values; a table's columns do not
 */
record ReadPlan(Command command, CellTypes cells, boolean valuesInColumns) {
    /** What a plan is made for: the shape of a query, and the types that its columns are read as. */
    record Key(Select select, List<ColumnType<?>> types) {
        /** The same, for keeping. */
        Key withoutValues() {
            return new Key(Shapes.of(select), types);
        }
    }

    /** The values of a query of this shape. */
    @Nullable
    Object[] valuesOf(Select select) {
        return valuesInColumns
                ? BindValues.of(select, command.values())
                : BindValues.ofClauses(select, command.values());
    }
}
