package dev.cormorant.query;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads rows by their unique keys. Thread-safe if the runner is. */
public final class KeyReads {
    private final QueryRunner runner;
    private final Schema schema;

    /** Reads from one database, in one session. */
    public KeyReads(QueryRunner runner, Schema schema) {
        this.runner = runner;
        this.schema = schema;
    }

    /** The row of a key; empty if there is none. */
    public <S extends TableLike<S, R>, R> Optional<R> find(Key<S> key) {
        S table = tableOf(key.columns());
        return runner.row(ReadIntent.of(table, key.condition().node(), table.shape()));
    }

    /** The rows of many values of one column, by their values. */
    public <S extends TableLike<S, R>, R, T> Map<T, R> findAll(Column<S, T> key, Collection<? extends T> values) {
        S table = tableOf(List.of(key));
        List<T> wanted = new ArrayList<>(new LinkedHashSet<>(values));
        requireFoundAgain(key, wanted);
        Map<T, R> found = new LinkedHashMap<>();
        int most = runner.mostListed();
        for (int from = 0; from < wanted.size(); from += most) {
            List<T> part = wanted.subList(from, Math.min(from + most, wanted.size()));
            runner.list(keyed(table, key).and(key.in(part).node()))
                    .forEach(row -> found.put(row.getKey(), row.getValue()));
        }
        return inOrderOf(wanted, found);
    }

    private static void requireFoundAgain(Column<?, ?> key, List<?> values) {
        if (values.contains(null)) {
            throw new IllegalArgumentException(
                    "findAll(" + key.label() + ", ..): one of the values is null, and no row has null for a key");
        }
        if (values.stream().anyMatch(value -> value.getClass().isArray())) {
            throw new IllegalArgumentException("findAll(" + key.label()
                    + ", ..) would answer with a map whose keys are arrays, in which nobody finds anything; use from("
                    + key.table() + ").where(" + key.label() + ".in(..))");
        }
    }

    private static <S extends TableLike<S, R>, R, T> ReadIntent<Map.Entry<T, R>> keyed(S table, Column<S, T> key) {
        Shape<Map.Entry<T, R>> shape =
                Selection.<S, T, R, Map.Entry<T, R>>of(key, table, Map::entry).shape();
        return ReadIntent.of(table).withShape(shape);
    }

    /** The values as they were asked for come first; a value that is stored in another form stands behind them. */
    private static <T, R> Map<T, R> inOrderOf(List<T> wanted, Map<T, R> found) {
        Map<T, R> ordered = wanted.stream()
                .filter(found::containsKey)
                .collect(Collectors.toMap(Function.identity(), found::get, (a, b) -> a, LinkedHashMap::new));
        found.forEach(ordered::putIfAbsent);
        return Collections.unmodifiableMap(ordered);
    }

    @SuppressWarnings("unchecked") // a Column<S, T> belongs to the one table of class S
    private <S extends TableLike<S, ?>> S tableOf(List<Column<S, ?>> columns) {
        TableLike<?, ?> table = columns.get(0).table();
        if (!schema.table(table).isUnique(columns)) {
            throw new IllegalArgumentException(label(columns)
                    + " is neither the primary key nor unique, so it may find several rows; use from(..).where(..)");
        }
        return (S) table;
    }

    private static String label(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(Column::label).collect(Collectors.joining(" with "));
    }
}
