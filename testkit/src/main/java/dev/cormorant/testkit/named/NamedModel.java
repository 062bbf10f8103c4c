package dev.cormorant.testkit.named;

import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the processor would make of {@link Named}. A model serves the one table that it was told of. */
public final class NamedModel implements TableModel<Named, NamedRow> {
    private volatile int texts;

    @Override
    public void describe(Named table, TableMembers members) {
        texts = table.texts().size();
        members.column("id", table.id);
        for (int i = 0; i < texts; i++) {
            members.column("text" + i, table.text(i));
        }
    }

    @Override
    public NamedRow read(Cells cells, int at) throws SQLException {
        long id = cells.longAt(at);
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= texts; i++) {
            values.add(cells.valueAt(at + i));
        }
        return new NamedRow(id, List.copyOf(values));
    }

    @Override
    public Object valueOf(NamedRow row, int index) {
        return index == 0 ? row.id() : row.texts().get(index - 1);
    }
}
