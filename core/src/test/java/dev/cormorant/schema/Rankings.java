package dev.cormorant.schema;

import dev.cormorant.expression.RowQuery;
import dev.cormorant.type.Cells;
import java.util.LinkedHashMap;
import java.util.Map;

/** A view that a test makes up as it goes. */
final class Rankings extends View<Rankings, Object> {
    RowQuery rows;
    private final Map<String, Column<Rankings, ?>> columns = new LinkedHashMap<>();

    <C extends Column<Rankings, ?>> C add(String field, C column) {
        columns.put(field, column);
        return column;
    }

    Map<String, Column<Rankings, ?>> all() {
        return columns;
    }

    @Override
    protected void define(ViewDefinition v) {
        if (rows != null) {
            v.as(rows);
        }
    }
}

final class RankingsModel implements TableModel<Rankings, Object> {
    public RankingsModel() {}

    @Override
    public void describe(Rankings view, TableMembers listener) {
        view.all().forEach(listener::column);
    }

    @Override
    public Object read(Cells cells, int at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object valueOf(Object row, int index) {
        throw new UnsupportedOperationException();
    }
}
