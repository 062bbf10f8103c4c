package dev.cormorant.schema;

import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the processor would make of a junction. */
final class JunctionModel implements TableModel<Junction, TableRow> {
    private final List<JunctionSide> sides;

    JunctionModel(List<JunctionSide> sides) {
        this.sides = sides;
    }

    List<Column<Junction, ?>> columns() {
        return sides.stream()
                .<Column<Junction, ?>>flatMap(side -> side.columns().stream())
                .toList();
    }

    private List<String> fields() {
        return sides.stream().flatMap(side -> side.fields().stream()).toList();
    }

    @Override
    public void describe(Junction table, TableMembers members) {
        List<Column<Junction, ?>> columns = columns();
        List<String> fields = fields();
        for (int i = 0; i < columns.size(); i++) {
            members.column(fields.get(i), columns.get(i));
        }
    }

    @Override
    public TableRow read(Cells cells, int at) throws SQLException {
        List<Column<Junction, ?>> columns = columns();
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.nullableAt(at + i);
        }
        return TableRow.of(columns, fields(), values);
    }

    @Override
    public @Nullable Object valueOf(TableRow row, int index) {
        return row.values().get(index);
    }
}
