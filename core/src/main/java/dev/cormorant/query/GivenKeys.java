package dev.cormorant.query;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.schema.TableLike;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns by which a relation finds its rows stand in rows that were read before.
 *
 * @param table the table of the rows
 * @param places the places of the columns
 */
record GivenKeys<R>(TableLike<?, R> table, List<Integer> places) {
    /**
     * The places of some columns.
     *
     * @throws IllegalArgumentException if the rows do not hold them
     */
    static <R> GivenKeys<R> of(TableLike<?, R> table, String relation, List<? extends ColumnId> columns) {
        return new GivenKeys<>(
                table,
                columns.stream().map(column -> place(table, relation, column)).toList());
    }

    private static int place(TableLike<?, ?> table, String relation, ColumnId column) {
        int place = table.rowColumns().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(relation + " cannot be loaded later: it finds its rows by "
                    + column.label() + ", which is hidden, so that a row does not hold it; select " + table
                    + ".with(..) where the rows are read");
        }
        return place;
    }

    /** The values of the columns in each of the rows. */
    List<List<@Nullable Object>> in(List<R> rows) {
        return rows.stream().map(this::in).toList();
    }

    private List<@Nullable Object> in(R row) {
        @Nullable Object[] values = new Object[places.size()];
        Arrays.setAll(values, i -> table.model().valueOf(row, places.get(i)));
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
