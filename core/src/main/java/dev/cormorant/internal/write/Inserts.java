package dev.cormorant.internal.write;

import dev.cormorant.change.NewRow;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.TableId;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.ValueCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts rows to insert into statements: rows that name the same columns go together, in blocks of few sizes. */
final class Inserts {
    private static final @Nullable Object[] NOTHING = {};

    private final int batchSize;
    private final int maxBinds;

    Inserts(WriteSession session) {
        this.batchSize = session.rules().batchSize();
        this.maxBinds = session.features().maxBinds();
    }

    /**
     * Rows that one statement inserts.
     *
     * @param columns the columns that all of them name
     * @param rows the rows
     */
    record Block(List<Column<?, ?>> columns, List<FilledRow> rows) {
        static Block of(FilledRow row) {
            return new Block(row.columns(), List.of(row));
        }

        Insert statement(TableId table, @Nullable OnConflict onConflict, List<Expr> returning) {
            return new Insert(table, columns, rows.size(), onConflict, returning);
        }

        int size() {
            return rows.size();
        }

        /** The values of each row by itself. */
        Iterable<@Nullable Object[]> each() {
            return () -> rows.stream().map(FilledRow::values).iterator();
        }

        /** The rows' values, row by row, then the values of the rest of the statement. */
        @Nullable
        Object[] values(Insert statement) {
            return values(BindValues.of(statement));
        }

        /** The same of a statement that gives this back, which nearly always holds no values. */
        @Nullable
        Object[] values(Insert statement, RowShape<?> givenBack) {
            return statement.onConflict() == null && !givenBack.holdsValues() ? values(NOTHING) : values(statement);
        }

        private @Nullable Object[] values(@Nullable Object[] rest) {
            if (size() == 1 && rest.length == 0) {
                return rows.get(0).values();
            }
            @Nullable Object[] values = new Object[rows.size() * columns.size() + rest.length];
            int at = 0;
            for (FilledRow row : rows) {
                System.arraycopy(row.values(), 0, values, at, columns.size());
                at += columns.size();
            }
            System.arraycopy(rest, 0, values, at, rest.length);
            return values;
        }
    }

    /** The insert of a single row that names some columns. */
    static Insert one(TableId table, List<Column<?, ?>> columns) {
        return new Insert(table, columns, 1, null, List.of());
    }

    /** The rows with their defaults, checked, in the given order. One instant is "now" for all of them. */
    static List<FilledRow> fill(WriteSession session, Table<?, ?> table, List<? extends NewRow<?, ?>> rows) {
        OwnValues own = new OwnValues(session.clock());
        ValueCheck check = new ValueCheck(rows.size() > 1);
        List<FilledRow> filled = new ArrayList<>(rows.size());
        List<Column<?, ?>> namedBefore = session.plans().namedBefore(table);
        List<Column<?, ?>> named = namedBefore;
        for (int i = 0; i < rows.size(); i++) {
            FilledRow row = FilledRow.of(rows.get(i), own, check, i, named);
            filled.add(row);
            named = row.columns();
        }
        check.done();
        WrittenVariants.rows(session.table(table), filled);
        if (named != namedBefore) {
            session.plans().named(table, named);
        }
        return filled;
    }

    /** The rows that name the same columns, together. */
    static List<Block> alike(List<FilledRow> rows) {
        if (rows.size() == 1) {
            return List.of(Block.of(rows.get(0)));
        }
        Map<List<Column<?, ?>>, List<FilledRow>> byColumns = new LinkedHashMap<>();
        List<Column<?, ?>> columns = List.of();
        List<FilledRow> alike = List.of();
        for (FilledRow row : rows) {
            if (alike.isEmpty() || row.columns() != columns) {
                columns = row.columns();
                alike = byColumns.computeIfAbsent(columns, key -> new ArrayList<>());
            }
            alike.add(row);
        }
        List<Block> blocks = new ArrayList<>(byColumns.size());
        byColumns.forEach((named, chosen) -> blocks.add(new Block(named, chosen)));
        return blocks;
    }

    /** The blocks of filled rows, of which each is a statement. */
    List<Block> blocks(List<FilledRow> rows) {
        if (rows.size() == 1) {
            return alike(rows);
        }
        List<Block> blocks = new ArrayList<>();
        alike(rows).forEach(block -> blocks.addAll(cut(block)));
        return blocks;
    }

    /** A block in pieces that each have as many rows as a power of two, so that few statements serve all lists. */
    List<Block> cut(Block whole) {
        int most = whole.columns().isEmpty()
                ? 1
                : Math.min(batchSize, Math.max(1, maxBinds / whole.columns().size()));
        List<Block> pieces = new ArrayList<>();
        for (int from = 0; from < whole.size(); ) {
            int size = Integer.highestOneBit(Math.min(most, whole.size() - from));
            pieces.add(new Block(whole.columns(), whole.rows().subList(from, from + size)));
            from += size;
        }
        return pieces;
    }
}
