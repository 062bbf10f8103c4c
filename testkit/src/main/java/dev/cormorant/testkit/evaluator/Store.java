package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows of all tables at one moment. Immutable. */
final class Store {
    static final Store EMPTY = new Store(Map.of());

    private final Map<TableId, List<Row>> tables;

    private Store(Map<TableId, List<Row>> tables) {
        this.tables = tables;
    }

    /** The rows of a table, in the order in which they were inserted. */
    List<Row> rows(TableId table) {
        return tables.getOrDefault(table, List.of());
    }

    Store with(TableId table, List<Row> rows) {
        Map<TableId, List<Row>> changed = new HashMap<>(tables);
        changed.put(table, List.copyOf(rows));
        return new Store(changed);
    }

    Store plus(TableId table, Row row) {
        List<Row> longer = new ArrayList<>(rows(table));
        longer.add(row);
        return with(table, longer);
    }

    Store without(TableId table, List<Row> gone) {
        return with(
                table, rows(table).stream().filter(row -> !gone.contains(row)).toList());
    }

    Store replace(TableId table, Row old, Row changed) {
        return replaceAll(table, row -> row == old ? changed : row);
    }

    Store replaceAll(TableId table, UnaryOperator<Row> change) {
        return with(table, rows(table).stream().map(change).toList());
    }
}
