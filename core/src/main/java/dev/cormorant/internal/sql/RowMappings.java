package dev.cormorant.internal.sql;

import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.TableModel;
import dev.cormorant.sql.SqlShape;
import dev.cormorant.type.CellType;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Matches shapes with the columns of results. Thread-safe. */
final class RowMappings {
    private final Planner planner;
    private final PlanCache<Key, RowMapping<?>> known = new PlanCache<>();

    private record Key(Object target, ResultColumns columns) {}

    RowMappings(Planner planner) {
        this.planner = planner;
    }

    /** Refuses before any SQL what no result could fit. */
    void check(SqlShape<?> shape) {
        if (shape instanceof SqlShape.Row<?> row) {
            planner.schema().table(row.table());
        } else if (shape instanceof SqlShape.Typed<?> typed) {
            targets(typed.type());
        }
    }

    @SuppressWarnings("unchecked") // a mapping is kept under the class or table that it yields
    <R extends @Nullable Object> RowMapping<R> of(SqlShape<R> shape, ResultColumns columns) {
        if (shape instanceof SqlShape.Row<?> row) {
            return (RowMapping<R>) known.get(new Key(row.table(), columns), key -> rows(row.table(), columns));
        } else if (shape instanceof SqlShape.Typed<?> typed) {
            return (RowMapping<R>) known.get(new Key(typed.type(), columns), key -> typed(typed.type(), columns));
        }
        return mapped((SqlShape.Mapped<R>) shape, columns);
    }

    private RowMapping<?> typed(Class<?> type, ResultColumns columns) {
        return type.isRecord() ? record(RecordType.of(type), columns) : value(type, columns);
    }

    private static List<ValueTarget> targets(Class<?> type) {
        return type.isRecord() ? RecordType.of(type).components() : List.of(ValueTarget.of("The result", type));
    }

    private <R> RowMapping<R> record(RecordType<R> type, ResultColumns columns) {
        List<Integer> positions = IntStream.range(0, type.names().size())
                .mapToObj(i -> columns.position(
                        type.names().get(i), type.components().get(i).label()))
                .toList();
        TargetCells cells = TargetCells.of(type.components(), positions, columns, planner);
        return rows -> type.make(cells.read(rows));
    }

    private RowMapping<@Nullable Object> value(Class<?> type, ResultColumns columns) {
        if (columns.labels().size() != 1) {
            throw new IllegalArgumentException("A " + type.getSimpleName() + " is made of one column, the result has "
                    + columns.labels().size() + ": " + columns
                    + "; take a record, or make the object with list(row -> ..)");
        }
        TargetCells cells = TargetCells.of(targets(type), List.of(1), columns, planner);
        return rows -> cells.read(rows)[0];
    }

    private <R> RowMapping<R> rows(TableLike<?, R> table, ResultColumns columns) {
        SchemaTable described = planner.schema().table(table);
        List<Integer> positions = new ArrayList<>();
        List<CellType<?>> types = new ArrayList<>();
        for (Column<?, ?> column : table.rowColumns()) {
            positions.add(columns.position(described.nameOf(column), column.label()));
            types.add(planner.cell(column.type(), column.label()));
        }
        CellTypes cells = CellTypes.foreign(types, positions);
        TableModel<?, R> model = table.model();
        return rows -> model.read(new Cells(rows, cells), 0);
    }

    private <R extends @Nullable Object> RowMapping<R> mapped(SqlShape.Mapped<R> shape, ResultColumns columns) {
        return rows -> {
            ResultRow row = new ResultRow(rows, columns, planner);
            try {
                return shape.function().apply(row);
            } finally {
                row.pass();
            }
        };
    }
}
