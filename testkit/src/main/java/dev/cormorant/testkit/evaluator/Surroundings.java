package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.SortKey;
import java.util.List;

/**
 * The rows that are read together with a row, which windows are over.
 *
 * @param rows all of them
 * @param key the primary key of their table, which completes the order in which rows are numbered
 */
record Surroundings(List<Row> rows, List<SortKey> key) {
    static final Surroundings NONE = new Surroundings(List.of(), List.of());

    /** The rows, each with all of them around it. */
    static List<Scope> of(List<Row> rows, List<SortKey> key) {
        Surroundings all = new Surroundings(rows, key);
        return rows.stream().map(row -> Scope.of(row, all)).toList();
    }
}
