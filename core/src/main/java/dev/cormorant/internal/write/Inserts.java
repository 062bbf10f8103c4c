package dev.cormorant.internal.write;

import dev.cormorant.change.NewRow;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts rows to insert into statements: rows that name the same columns go together, in blocks of few sizes. */
final class Inserts {
    /** Larger statements gain nothing more, and cost memory in the driver and the database. */
    private static final int MOST_ROWS = 256;

    private final int maxBinds;

    Inserts(int maxBinds) {
        this.maxBinds = maxBinds;
    }

    /**
     * Rows that one statement inserts.
     *
     * @param columns the columns that all of them name
     * @param rows the rows
     * @param positions the place of each row in the list that was given
     */
    record Block(List<Column<?, ?>> columns, List<FilledRow> rows, List<Integer> positions) {
        Insert statement(Table<?, ?> table, @Nullable OnConflict onConflict, List<? extends ColumnId> returning) {
            return new Insert(table, columns, rows.size(), onConflict, returning);
        }

        /** The rows' values, row by row, then the values of the rest of the statement. */
        @Nullable
        Object[] values(@Nullable Object[] rest) {
            @Nullable Object[] values = new Object[rows.size() * columns.size() + rest.length];
            int at = 0;
            for (FilledRow row : rows) {
                for (Object value : row.values()) {
                    values[at++] = value;
                }
            }
            System.arraycopy(rest, 0, values, at, rest.length);
            return values;
        }
    }

    /** The rows with their defaults, checked, in the given order. One instant is "now" for all of them. */
    static List<FilledRow> fill(List<? extends NewRow<?, ?>> rows, Clock clock) {
        Clock now = Clock.fixed(clock.instant(), clock.getZone());
        List<FilledRow> filled = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            FilledRow row = FilledRow.of(rows.get(i), now, rows.size() == 1 ? -1 : i);
            filled.add(i == 0 ? row : row.sharingColumnsOf(filled.get(i - 1)));
        }
        return filled;
    }

    /** The blocks of filled rows; each has as many rows as a power of two, so that few statements serve all lists. */
    List<Block> blocks(List<FilledRow> rows) {
        if (rows.size() == 1) {
            return List.of(new Block(rows.get(0).columns(), rows, List.of(0)));
        }
        Map<List<Column<?, ?>>, List<Integer>> byColumns = new LinkedHashMap<>();
        List<Column<?, ?>> columnsBefore = List.of();
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Column<?, ?>> columns = rows.get(i).columns();
            if (columns != columnsBefore) {
                alike = byColumns.computeIfAbsent(columns, key -> new ArrayList<>());
                columnsBefore = columns;
            }
            alike.add(i);
        }
        List<Block> blocks = new ArrayList<>();
        byColumns.forEach((columns, positions) -> {
            int most = columns.isEmpty() ? 1 : Math.min(MOST_ROWS, Math.max(1, maxBinds / columns.size()));
            for (int from = 0; from < positions.size(); ) {
                int size = Integer.highestOneBit(Math.min(most, positions.size() - from));
                List<Integer> part = positions.subList(from, from + size);
                blocks.add(new Block(columns, part.stream().map(rows::get).toList(), part));
                from += size;
            }
        });
        return blocks;
    }
}
