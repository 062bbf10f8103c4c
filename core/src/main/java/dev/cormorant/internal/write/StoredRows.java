package dev.cormorant.internal.write;

import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.internal.load.RowShape.Keyed;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an insert or upsert gives back of the rows that it stored: by itself where it is the rows' own columns, else by a
 * query of the returned keys.
 *
 * @param <V> what is given back of each row
 */
final class StoredRows<V extends @Nullable Object> {
    private final Table<?, ?> table;
    private final Shape<V> shape;
    private final RowShape<V> returned;
    private final @Nullable RowsByKey rows;

    /** @throws IllegalArgumentException if related rows are asked for, and the table has no primary key */
    StoredRows(WriteSession session, Table<?, ?> table, Shape<V> shape) {
        this.table = table;
        this.shape = shape;
        this.returned = session.plans().returned(table, shape);
        this.rows = returned.isOfOwnRow()
                ? null
                : new RowsByKey(table, key(session, table).columns());
    }

    private static PrimaryKey key(WriteSession session, Table<?, ?> table) {
        return session.table(table)
                .primaryKey()
                .orElseThrow(
                        () -> new IllegalArgumentException(table + " has no primary key, by which what is related to"
                                + " a new row would be found; give it one, or return only its own columns"));
    }

    /** Runs a block of an insert; the stored rows in the order in which they were given, where a number tells it. */
    List<V> inserted(WriteSession on, Inserts.Block block) {
        return run(on, block, null, block.rows().size() > 1 ? identity() : List.of());
    }

    /** Runs a block of an upsert; the rows that it wrote, in no certain order. */
    List<V> upserted(WriteSession on, Inserts.Block block, OnConflict conflict) {
        return run(on, block, conflict, List.of());
    }

    private List<V> run(
            WriteSession on, Inserts.Block block, @Nullable OnConflict conflict, List<? extends Column<?, ?>> number) {
        if (rows != null) {
            return on.atomically(atomic -> rows.read(atomic, shape, keys(atomic, rows, block, conflict, number)));
        }
        if (number.isEmpty()) {
            Insert insert = block.statement(table, conflict, returned.columns());
            return on.written(insert, block.values(insert), returned.objects());
        }
        RowShape<V> numbered = RowShape.of(shape, number, on.plans().planner());
        Insert insert = block.statement(table, conflict, numbered.columns());
        List<Keyed<V>> stored = on.written(insert, block.values(insert), numbered.keyed());
        ToLongFunction<@Nullable Object> place = place(block, number.get(0));
        stored.sort(Comparator.comparingLong(row -> place.applyAsLong(row.key().get(0))));
        List<V> objects = new ArrayList<>(stored.size());
        stored.forEach(row -> objects.add(row.object()));
        return objects;
    }

    private static List<List<@Nullable Object>> keys(
            WriteSession on,
            RowsByKey rows,
            Inserts.Block block,
            @Nullable OnConflict conflict,
            List<? extends Column<?, ?>> number) {
        int width = rows.key().size();
        List<Column<?, ?>> columns = new ArrayList<>(rows.key());
        columns.addAll(number);
        RowShape<Boolean> shape = RowShape.keysOnly(columns, on.plans().planner());
        Insert insert = block.statement(rows.table(), conflict, shape.columns());
        List<Keyed<Boolean>> stored = on.written(insert, block.values(insert), shape.keyed());
        if (!number.isEmpty()) {
            ToLongFunction<@Nullable Object> place = place(block, number.get(0));
            stored.sort(
                    Comparator.comparingLong(row -> place.applyAsLong(row.key().get(width))));
        }
        return stored.stream().map(row -> row.key().subList(0, width)).toList();
    }

    /**
     * No database promises to return rows in the order in which they were inserted, but each numbers them so: where there is
     * an identity column, it decides.
     */
    private List<? extends Column<?, ?>> identity() {
        return table.columns().stream()
                .filter(column -> column.isIdentity() && !column.type().isConverted())
                .toList();
    }

    /** Rows that brought their numbers along stand where they were given, others in the order of their numbers. */
    private static ToLongFunction<@Nullable Object> place(Inserts.Block block, Column<?, ?> identity) {
        if (!block.columns().contains(identity)) {
            return StoredRows::number;
        }
        Map<Long, Long> places = new HashMap<>();
        for (FilledRow row : block.rows()) {
            places.put(number(row.valueOf(identity)), (long) places.size());
        }
        return number -> places.getOrDefault(number(number), 0L);
    }

    private static long number(@Nullable Object identity) {
        return identity instanceof Number number ? number.longValue() : 0;
    }
}
