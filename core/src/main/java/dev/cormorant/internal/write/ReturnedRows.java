package dev.cormorant.internal.write;

import dev.cormorant.driver.RowsReader;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads the rows of a table that a write returns. */
record ReturnedRows<S extends Table<S, R>, R>(S table, CellTypes cells) implements RowsReader<List<R>> {
    @Override
    public List<R> read(ResultSet result, Tally tally) throws SQLException {
        Cells row = new Cells(result, cells);
        TableModel<S, R> model = table.model();
        List<R> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(model.read(row, 0));
        }
        tally.set(rows.size());
        return rows;
    }

    /**
     * Rows in the order in which they were inserted. No database promises to return them so, but each numbers them so:
     * where there is an identity column, it decides.
     */
    List<R> inserted(List<R> rows) {
        if (rows.size() > 1) {
            identity().ifPresent(column -> {
                Comparator<R> byIdentity = Comparator.comparingLong(row -> number(row, column));
                rows.sort(byIdentity);
            });
        }
        return rows;
    }

    private OptionalInt identity() {
        List<? extends Column<S, ?>> columns = table.rowColumns();
        return IntStream.range(0, columns.size())
                .filter(i ->
                        columns.get(i).isIdentity() && !columns.get(i).type().isConverted())
                .findFirst();
    }

    private long number(R row, int column) {
        return table.model().valueOf(row, column) instanceof Number number ? number.longValue() : 0;
    }
}
