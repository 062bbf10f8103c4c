package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.NotNullViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Check;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.UniqueKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every row must fulfil, asked of all rows when a statement ends. */
final class Constraints {
    private final Schema schema;
    private final Store store;
    private final Clock clock;
    private final Failures failures;

    Constraints(Schema schema, Store store, Clock clock, Failures failures) {
        this.schema = schema;
        this.store = store;
        this.clock = clock;
        this.failures = failures;
    }

    void check() {
        for (SchemaTable table : schema.tables()) {
            List<Row> rows = store.rows(table.table());
            rows.forEach(row -> check(table, row));
            keys(table).forEach(key -> checkUnique(rows, key));
            table.foreignKeys().forEach(key -> checkForeignKey(rows, key));
        }
    }

    /** The keys of which no two rows hold the same values. */
    static List<List<? extends ColumnId>> keys(SchemaTable table) {
        List<List<? extends ColumnId>> keys = new ArrayList<>();
        table.primaryKey().ifPresent(key -> keys.add(key.columns()));
        for (UniqueKey key : table.uniqueKeys()) {
            if (key.nullsNotDistinct() || key.deferred()) {
                throw new UnsupportedOperationException("The evaluator does not know keys like " + key.name());
            }
            keys.add(key.columns());
        }
        table.indexes().stream().filter(Index::isKey).forEach(index -> keys.add(index.columns()));
        return keys;
    }

    private void check(SchemaTable table, Row row) {
        for (Column<?, ?> column : table.table().columns()) {
            if (row.get(column) == null && !column.isNullable()) {
                failures.must(NotNullViolationException.class);
                if (isKey(table, column)) {
                    // SQLite's word for a null in a key of one integer, and for whatever else is none
                    failures.must(ValueOutOfRangeException.class);
                }
            }
        }
        checkRow(table, row);
    }

    private static boolean isKey(SchemaTable table, Column<?, ?> column) {
        return table.primaryKey().stream().anyMatch(key -> key.columns().equals(List.of(column)));
    }

    /** The checks of a row: what is unknown passes. */
    void checkRow(SchemaTable table, Row row) {
        for (Check check : table.checks()) {
            Object truth = new Meaning(store, clock, failures).of(condition(check), Scope.of(row));
            if (Boolean.FALSE.equals(truth)) {
                failures.must(CheckViolationException.class);
            } else if (truth instanceof Undefined) {
                failures.must(ValueOutOfRangeException.class);
            }
        }
    }

    private static Expr condition(Check check) {
        if (check instanceof Check.Condition condition) {
            return condition.condition();
        }
        throw new UnsupportedOperationException(
                "The evaluator does not know SQL, of which is the check " + check.name());
    }

    private void checkUnique(List<Row> rows, List<? extends ColumnId> key) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (Row row : rows) {
            List<@Nullable Object> values = row.get(key);
            if (!values.contains(null) && !seen.add(values)) {
                failures.must(UniqueViolationException.class);
            }
        }
    }

    private void checkForeignKey(List<Row> rows, ForeignKey key) {
        for (Row row : rows) {
            boolean linked = row.get(key.columns()).contains(null)
                    || store.rows(key.target()).stream()
                            .anyMatch(target -> RelationRules.isLinked(key.columns(), row, key.targets(), target));
            if (!linked) {
                failures.must(ForeignKeyViolationException.class);
            }
        }
    }
}
