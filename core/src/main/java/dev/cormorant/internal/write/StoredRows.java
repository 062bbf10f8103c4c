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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an insert or upsert gives back of the rows that it stores: by itself where that is of the rows' own columns, else by a
 * query of the keys that it gives.
 *
 * @param <W> what the statement gives of each row
 * @param <V> what is given back of each row
 */
final class StoredRows<W extends @Nullable Object, V extends @Nullable Object> {
    private final Table<?, ?> table;
    private final Shape<W> shape;
    private final RowShape<W> written;
    private final @Nullable BiFunction<WriteSession, List<W>, List<V>> reading;

    private StoredRows(
            Table<?, ?> table,
            Shape<W> shape,
            RowShape<W> written,
            @Nullable BiFunction<WriteSession, List<W>, List<V>> reading) {
        this.table = table;
        this.shape = shape;
        this.written = written;
        this.reading = reading;
    }

    /** @throws IllegalArgumentException if related rows are asked for, and the table has no primary key */
    static <V extends @Nullable Object> StoredRows<?, V> of(WriteSession session, Table<?, ?> table, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(table, shape);
        if (returned.isOfOwnRow()) {
            return new StoredRows<V, V>(table, shape, returned, null);
        }
        RowsByKey rows = new RowsByKey(table, key(session, table).columns());
        RowShape<List<@Nullable Object>> keys =
                RowShape.of(rows.keys(), session.plans().planner());
        return new StoredRows<>(table, rows.keys(), keys, (on, stored) -> rows.read(on, shape, stored));
    }

    private static PrimaryKey key(WriteSession session, Table<?, ?> table) {
        return session.table(table)
                .primaryKey()
                .orElseThrow(
                        () -> new IllegalArgumentException(table + " has no primary key, by which what is related to"
                                + " a new row would be found; give it one, or return only its own columns"));
    }

    /** What a write gives back, which is read after it in one transaction where the statement cannot tell it. */
    Written<V> givenBack(WriteSession session, Function<WriteSession, List<W>> write) {
        return reading == null
                ? Written.all(own(write.apply(session)))
                : session.atomically(on -> {
                    List<W> stored = write.apply(on);
                    return new Written<>(stored.size(), reading.apply(on, stored));
                });
    }

    @SuppressWarnings("unchecked") // what is not read later is what the statement gives
    private List<V> own(List<W> stored) {
        return (List<V>) stored;
    }

    /** Runs a block of an insert of several rows; the stored ones in the order of the block, where a key or a number tells it. */
    List<W> inserted(WriteSession on, Inserts.Block block) {
        KeyOrder order = KeyOrder.tellingInserts(on.table(table), block.rows());
        if (!order.key().isEmpty()) {
            return order.restored(block.rows(), written(on, block, null, order.key()));
        }
        List<? extends Column<?, ?>> number = identity();
        if (number.isEmpty()) {
            return written(on, block, null);
        }
        List<Keyed<W>> stored = written(on, block, null, number);
        stored.sort(Comparator.comparingLong(row -> number(row.key().get(0))));
        List<W> numbered = new ArrayList<>(stored.size());
        stored.forEach(row -> numbered.add(row.object()));
        return numbered;
    }

    /** Runs a block of an insert or upsert; the rows that it wrote, in no certain order. */
    List<W> written(WriteSession on, Inserts.Block block, @Nullable OnConflict conflict) {
        Insert insert = block.statement(table, conflict, written.columns());
        return on.written(insert, block.values(insert, written), written.objects());
    }

    /** Runs a block of an insert or upsert; the rows that it wrote, in no certain order, each with its stored values of a key. */
    List<Keyed<W>> written(
            WriteSession on, Inserts.Block block, @Nullable OnConflict conflict, List<? extends Column<?, ?>> key) {
        RowShape<W> keyed =
                key.isEmpty() ? written : RowShape.of(shape, key, on.plans().planner());
        Insert insert = block.statement(table, conflict, keyed.columns());
        return on.written(insert, block.values(insert, keyed), keyed.keyed());
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
