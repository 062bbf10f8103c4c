package dev.cormorant.internal.write;

import dev.cormorant.change.WrittenRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.Loading;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.internal.load.RowShape.Keyed;
import dev.cormorant.internal.plan.TotalOrder;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableSource;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as their keys tell them apart: which ones are locked, and what is read of them. The values of keys are
 * the stored ones.
 */
final class RowsByKey {
    /** One instance, since the types of a statement are part of its shape. */
    static final ColumnType<Long> COUNT = ColumnTypes.bigint();

    private static final int MOST_TUPLES = 500;

    private final TableLike<?, ?> table;
    private final List<? extends Column<?, ?>> key;

    RowsByKey(TableLike<?, ?> table, List<? extends Column<?, ?>> key) {
        this.table = table;
        this.key = key;
    }

    TableLike<?, ?> table() {
        return table;
    }

    List<? extends Column<?, ?>> key() {
        return key;
    }

    /**
     * The query that locks rows and gives their keys. It locks in the order of the key where any order will do: two writes of
     * the same rows wait for each other then, instead of blocking each other.
     */
    Select locking(WriteSession on, WrittenRows rows) {
        TotalOrder total = new TotalOrder(on.plans().planner().schema());
        List<SortKey> order = total.completed(rows.limit() == null ? List.of() : rows.orderBy(), table);
        Expr limit = rows.limit() == null ? null : new Bind(COUNT, rows.limit());
        List<Expr> columns = key.stream().<Expr>map(Column::node).toList();
        return select(columns, rows.where(), order, limit);
    }

    /** Locks rows; their keys. */
    List<List<@Nullable Object>> lock(WriteSession on, WrittenRows rows) {
        RowShape<Boolean> keys = RowShape.keysOnly(key, on.plans().planner());
        return on.read(locking(on, rows), keys.keyed()).stream().map(Keyed::key).toList();
    }

    /** What the rows with these keys hold in other columns; only that in which no value is missing. The rows are locked. */
    List<List<@Nullable Object>> valuesOf(
            WriteSession on, List<? extends Column<?, ?>> columns, List<List<@Nullable Object>> keys) {
        if (columns.equals(key)) {
            return keys;
        }
        RowShape<Boolean> values = RowShape.keysOnly(columns, on.plans().planner());
        List<List<@Nullable Object>> held = new ArrayList<>();
        for (List<List<@Nullable Object>> some : blocks(keys, on.mostKeys())) {
            on.read(select(values.columns(), anyOf(some), List.of(), null), values.keyed()).stream()
                    .map(Keyed::key)
                    .filter(one -> !one.contains(null))
                    .forEach(held::add);
        }
        return held;
    }

    /** Something of each of the rows with these keys, in their order, without those that are not there. */
    <V extends @Nullable Object> List<V> read(WriteSession on, Shape<V> shape, List<List<@Nullable Object>> keys) {
        Map<List<@Nullable Object>, V> found = find(on, shape, keys);
        List<V> inOrder = new ArrayList<>(keys.size());
        for (List<@Nullable Object> values : keys) {
            List<@Nullable Object> comparable = KeyValues.comparable(key, values);
            if (found.containsKey(comparable)) {
                inOrder.add(found.get(comparable));
            }
        }
        return inOrder;
    }

    /** Something of each of the rows with these keys that are there, by the comparable form of its key. */
    <V extends @Nullable Object> Map<List<@Nullable Object>, V> find(
            WriteSession on, Shape<V> shape, List<List<@Nullable Object>> keys) {
        Map<List<@Nullable Object>, V> found = new HashMap<>();
        for (List<List<@Nullable Object>> some : blocks(keys, on.rules().batchSize())) {
            rows(on, shape, some).forEach(row -> found.put(KeyValues.comparable(key, row.key()), row.object()));
        }
        return found;
    }

    /** Something of the row with this key; an empty list if it is not there. */
    <V extends @Nullable Object> List<V> readOne(WriteSession on, Shape<V> shape, List<@Nullable Object> values) {
        List<V> one = new ArrayList<>();
        rows(on, shape, List.of(values)).forEach(row -> one.add(row.object()));
        return one;
    }

    private <V extends @Nullable Object> List<Keyed<V>> rows(
            WriteSession on, Shape<V> shape, List<List<@Nullable Object>> keys) {
        RowShape<V> returned = RowShape.of(shape, key, on.plans().planner());
        return returned.isOfOwnRow() ? own(on, returned, keys) : beyond(on, shape, keys);
    }

    /** A locking query sees what others have committed since the transaction began, as the write did. */
    private <V extends @Nullable Object> List<Keyed<V>> own(
            WriteSession on, RowShape<V> returned, List<List<@Nullable Object>> keys) {
        return on.read(select(returned.columns(), anyOf(keys), List.of(), null), returned.keyed());
    }

    private <V extends @Nullable Object> List<Keyed<V>> beyond(
            WriteSession on, Shape<V> shape, List<List<@Nullable Object>> keys) {
        ReadIntent<Keyed<V>> intent = ReadIntent.of(table, withKey(shape)).withWhere(anyOf(keys));
        return Loading.ofWrite(on.plans().reads(), on.executor(), on.session(), intent);
    }

    @SuppressWarnings("unchecked") // the second part is the shape
    private <V extends @Nullable Object> Shape<Keyed<V>> withKey(Shape<V> shape) {
        return new Shape.Combined<>(
                List.of(keys(), shape), values -> new Keyed<>((List<@Nullable Object>) values[0], (V) values[1]));
    }

    /** The keys of rows, as they are stored. */
    Shape<List<@Nullable Object>> keys() {
        List<Shape<?>> parts = new ArrayList<>();
        key.forEach(column -> parts.add(new Shape.Value<>(column.node(), column.rawType(), column.label())));
        return new Shape.Combined<>(parts, values -> new ArrayList<>(Arrays.asList(values)));
    }

    /** Whether a row has one of these keys. */
    Expr anyOf(List<List<@Nullable Object>> keys) {
        if (key.size() == 1) {
            List<@Nullable Object> values = new ArrayList<>();
            keys.forEach(value -> values.add(value.get(0)));
            return new InList(key.get(0).node(), new BindList(key.get(0).rawType(), values), false);
        }
        List<Expr> each = keys.stream().map(this::is).toList();
        return each.size() == 1 ? each.get(0) : new Logical(Logical.Operator.OR, each);
    }

    /** Whether a row has this key. */
    Expr is(List<? extends @Nullable Object> values) {
        List<Expr> equalities = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Bind value = new Bind(key.get(i).rawType(), values.get(i));
            equalities.add(new Comparison(Comparison.Operator.EQ, key.get(i).node(), value));
        }
        return Logical.all(equalities);
    }

    /** The keys in lists of at most so many; keys of several columns have no list in SQL, so few of them go together. */
    List<List<List<@Nullable Object>>> blocks(List<List<@Nullable Object>> keys, int most) {
        int size = key.size() == 1 ? most : Math.min(most, MOST_TUPLES);
        List<List<List<@Nullable Object>>> blocks = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += size) {
            blocks.add(keys.subList(from, Math.min(from + size, keys.size())));
        }
        return blocks;
    }

    private Select select(List<Expr> columns, @Nullable Expr where, List<SortKey> orderBy, @Nullable Expr limit) {
        return Select.of(columns, new TableSource(table, ""))
                .withWhere(where)
                .withOrderBy(orderBy)
                .withRange(limit, null)
                .withLock(Lock.UPDATE);
    }
}
