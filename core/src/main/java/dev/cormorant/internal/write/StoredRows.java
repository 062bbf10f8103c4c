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
import java.util.List;
import java.util.Map;
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

    /** Runs a block of an insert; the stored rows in the order of the block, where a key or a number tells it. */
    List<V> inserted(WriteSession on, Inserts.Block block) {
        KeyOrder order = KeyOrder.ofInserts(on.table(table), block.rows());
        if (!order.key().isEmpty()) {
            return order.restored(block.rows(), written(on, block, null, order.key()));
        }
        List<? extends Column<?, ?>> number = block.size() > 1 ? identity() : List.of();
        List<Keyed<V>> stored = written(on, block, null, number);
        if (!number.isEmpty()) {
            stored.sort(Comparator.comparingLong(row -> number(row.key().get(0))));
        }
        return objects(stored);
    }

    /** Runs a block of an upsert; the rows that it wrote, in no certain order. */
    List<V> upserted(WriteSession on, Inserts.Block block, OnConflict conflict) {
        return objects(written(on, block, conflict, List.of()));
    }

    /** Runs a block of an upsert; the rows that it wrote, in no certain order, each with its stored values of a key. */
    List<Keyed<V>> upserted(
            WriteSession on, Inserts.Block block, OnConflict conflict, List<? extends Column<?, ?>> with) {
        return written(on, block, conflict, with);
    }

    private List<V> objects(List<Keyed<V>> stored) {
        List<V> objects = new ArrayList<>(stored.size());
        stored.forEach(row -> objects.add(row.object()));
        return objects;
    }

    private List<Keyed<V>> written(
            WriteSession on, Inserts.Block block, @Nullable OnConflict conflict, List<? extends Column<?, ?>> with) {
        if (rows != null) {
            return on.atomically(atomic -> readByKey(atomic, rows, block, conflict, with));
        }
        RowShape<V> keyed =
                with.isEmpty() ? returned : RowShape.of(shape, with, on.plans().planner());
        Insert insert = block.statement(table, conflict, keyed.columns());
        return on.written(insert, block.values(insert), keyed.keyed());
    }

    private List<Keyed<V>> readByKey(
            WriteSession on,
            RowsByKey rows,
            Inserts.Block block,
            @Nullable OnConflict conflict,
            List<? extends Column<?, ?>> with) {
        int width = rows.key().size();
        List<Column<?, ?>> columns = new ArrayList<>(rows.key());
        columns.addAll(with);
        RowShape<Boolean> keys = RowShape.keysOnly(columns, on.plans().planner());
        Insert insert = block.statement(table, conflict, keys.columns());
        List<Keyed<Boolean>> stored = on.written(insert, block.values(insert), keys.keyed());
        Map<List<@Nullable Object>, V> found = rows.find(
                on,
                shape,
                stored.stream().map(row -> row.key().subList(0, width)).toList());
        List<Keyed<V>> all = new ArrayList<>();
        for (Keyed<Boolean> row : stored) {
            List<@Nullable Object> key =
                    KeyValues.comparable(rows.key(), row.key().subList(0, width));
            if (found.containsKey(key)) {
                all.add(new Keyed<>(row.key().subList(width, columns.size()), found.get(key)));
            }
        }
        return all;
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

    private static long number(@Nullable Object identity) {
        return identity instanceof Number number ? number.longValue() : 0;
    }
}
