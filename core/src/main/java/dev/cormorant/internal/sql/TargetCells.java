package dev.cormorant.internal.sql;

import dev.cormorant.error.CodecException;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.type.CellType;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result that some targets take, in the order of the targets.
 *
 * @param targets where the values go
 * @param labels the columns that they come from
 * @param types the types of these columns, and their places
 */
record TargetCells(List<ValueTarget> targets, List<String> labels, CellTypes types) {
    static TargetCells of(List<ValueTarget> targets, List<Integer> positions, ResultColumns columns, Planner planner) {
        List<String> labels = new ArrayList<>();
        List<CellType<?>> types = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            String label = columns.labels().get(positions.get(i) - 1);
            labels.add(label);
            types.add(planner.cell(targets.get(i).type(), label));
        }
        return new TargetCells(targets, List.copyOf(labels), CellTypes.foreign(types, positions));
    }

    /** The values of the current row. */
    @Nullable
    Object[] read(ResultSet rows) {
        Cells cells = new Cells(rows, types);
        @Nullable Object[] values = new @Nullable Object[targets.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(cells, i);
        }
        return values;
    }

    private @Nullable Object read(Cells cells, int i) {
        ValueTarget target = targets.get(i);
        try {
            Object value = cells.nullableAt(i);
            if (value == null && target.primitive()) {
                throw new CodecException(
                        labels.get(i), "the column is null, and " + target.label() + " is a primitive; box it", null);
            }
            return value;
        } catch (SQLException e) {
            String wanted = target.type().javaClass().getSimpleName();
            throw new CodecException(
                    labels.get(i), "the value cannot be read as " + wanted + " for " + target.label(), e);
        }
    }
}
