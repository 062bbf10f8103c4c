package dev.cormorant.internal.write;

import dev.cormorant.change.WritePlan;
import dev.cormorant.dialect.Feature;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go together and refer to each other. Where a database looks at each row by itself, they go in an order: those to which
 * no other refers come first. In a circle there is none, so its references are cut before, where they may be null.
 */
final class SelfReferences {
    private final WriteSession session;
    private final Table<?, ?> table;
    private final RowsByKey rows;
    private final List<ForeignKey> foreignKeys;

    SelfReferences(WriteSession session, RowsByKey rows) {
        this.session = session;
        this.rows = rows;
        this.table = (Table<?, ?>) rows.table();
        this.foreignKeys = holding(session, table);
    }

    /** The foreign keys that let rows go in an order only. */
    private static List<ForeignKey> holding(WriteSession session, Table<?, ?> table) {
        return session.features().has(Feature.FOREIGN_KEYS_AT_STATEMENT_END)
                ? List.of()
                : session.table(table).foreignKeys().stream()
                        .filter(key -> key.target() == table && isHolding(session, key.onDelete()))
                        .toList();
    }

    /** An action that the database does not have is none to it. */
    private static boolean isHolding(WriteSession session, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION, RESTRICT -> true;
            case SET_DEFAULT -> !session.features().has(Feature.SET_DEFAULT_ACTION);
            case CASCADE -> !session.features().has(Feature.DEEP_CASCADES);
            case SET_NULL -> false;
        };
    }

    /** Whether rows of the table go in an order, for which their keys are needed. */
    static boolean areIn(WriteSession session, Table<?, ?> table) {
        return session.table(table).primaryKey().isPresent()
                && !holding(session, table).isEmpty();
    }

    /** The keys of rows in groups that go one after the other. */
    List<List<List<@Nullable Object>>> inOrder(List<List<@Nullable Object>> keys) {
        if (foreignKeys.isEmpty() || keys.isEmpty()) {
            return List.of(keys);
        }
        List<Row> left = read(keys);
        List<List<List<@Nullable Object>>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<Reference> referred = new HashSet<>();
            left.forEach(row -> referred.addAll(row.refersTo()));
            List<Row> free = new ArrayList<>();
            List<Row> held = new ArrayList<>();
            left.forEach(row -> (row.isFreeOf(referred) ? free : held).add(row));
            if (free.isEmpty()) {
                cut(held);
                groups.add(keysOf(held));
                return groups;
            }
            groups.add(keysOf(free));
            left = held;
        }
        return groups;
    }

    /** What a row is referred to by, or refers to: the values in the target of a foreign key. */
    private record Reference(ForeignKey by, List<@Nullable Object> values) {}

    private record Row(List<@Nullable Object> key, Set<Reference> refersTo, Set<Reference> isReferredToBy) {
        boolean isFreeOf(Set<Reference> referred) {
            return isReferredToBy.stream().noneMatch(referred::contains);
        }
    }

    private List<Row> read(List<List<@Nullable Object>> keys) {
        List<Column<?, ?>> columns = Stream.concat(
                        rows.key().stream(),
                        foreignKeys.stream()
                                .flatMap(key -> Stream.concat(key.columns().stream(), key.targets().stream())))
                .<Column<?, ?>>map(column -> column)
                .distinct()
                .toList();
        RowShape<Boolean> values = RowShape.keysOnly(columns, session.plans().planner());
        List<Row> found = new ArrayList<>();
        for (List<List<@Nullable Object>> some : rows.blocks(keys, session.mostKeys())) {
            Select select = Select.of(values.columns(), new TableSource(table, ""), rows.anyOf(some));
            session.read(select, values.keyed()).forEach(row -> found.add(row(columns, row.key())));
        }
        return found;
    }

    private Row row(List<Column<?, ?>> columns, List<@Nullable Object> values) {
        Map<Column<?, ?>, @Nullable Object> stored = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            stored.put(columns.get(i), values.get(i));
        }
        Set<Reference> refersTo = new HashSet<>();
        Set<Reference> isReferredToBy = new HashSet<>();
        for (ForeignKey foreignKey : foreignKeys) {
            List<@Nullable Object> there = valuesOf(foreignKey.columns(), stored);
            if (!there.contains(null)) {
                refersTo.add(new Reference(foreignKey, there));
            }
            isReferredToBy.add(new Reference(foreignKey, valuesOf(foreignKey.targets(), stored)));
        }
        List<@Nullable Object> key = new ArrayList<>();
        rows.key().forEach(column -> key.add(stored.get(column)));
        return new Row(key, refersTo, isReferredToBy);
    }

    private static List<@Nullable Object> valuesOf(
            List<? extends Column<?, ?>> columns, Map<Column<?, ?>, @Nullable Object> stored) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(stored.get(column)));
        return KeyValues.comparable(columns, values);
    }

    private static List<List<@Nullable Object>> keysOf(List<Row> rows) {
        return rows.stream().map(Row::key).toList();
    }

    private void cut(List<Row> circle) {
        List<Assignment> nulls = foreignKeys.stream()
                .flatMap(key -> key.columns().stream())
                .filter(Column::isNullable)
                .distinct()
                .map(column -> new Assignment(column, new Bind(column.type(), null)))
                .toList();
        if (nulls.isEmpty()) {
            return;
        }
        for (List<List<@Nullable Object>> some : rows.blocks(keysOf(circle), session.mostKeys())) {
            session.count(new Update(table, nulls, rows.anyOf(some), List.of()));
        }
    }

    /** What is done, in words. */
    static List<WritePlan.Action> told(WriteSession session, Table<?, ?> table) {
        SchemaTable from = session.table(table);
        return holding(session, table).stream()
                .map(key -> "where rows of " + from + " refer to each other by " + key.columns()
                        + ", delete them by their keys, after those that refer to them")
                .map(what -> new WritePlan.Action(WritePlan.Actor.CORMORANT, what, ""))
                .toList();
    }
}
