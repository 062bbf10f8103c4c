package dev.cormorant.internal.write;

import dev.cormorant.change.Expectation;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.StaleException;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.ValueCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes all columns of a row by its key and, where the table has one, by its version. Columns that an update writes by
 * itself keep doing so: the row still holds what they were when it was read.
 */
final class RowUpdate<S extends Table<S, R>, R> {
    private final SchemaTable schema;
    private final S table;
    private final R row;
    private final List<Column<?, ?>> key;
    private final ValueCheck check = new ValueCheck(false);

    /** @throws IllegalArgumentException if the row does not hold the table's primary key */
    RowUpdate(SchemaTable schema, S table, R row) {
        this.schema = schema;
        this.table = table;
        this.row = row;
        this.key = schema.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        if (key.isEmpty() || !table.rowColumns().containsAll(key)) {
            throw new IllegalArgumentException(
                    "update " + table + ": its rows hold no primary key, by which one of them"
                            + " would be found again; use update(..).set(..).where(..)");
        }
    }

    R run(WriteSession session) {
        RowsByKey rows = new RowsByKey(table, key);
        Expr isRow = rows.is(valuesOf(key));
        List<Assignment> assignments = assignments();
        check.done();
        WrittenVariants.update(schema, assignments);
        List<Column<?, ?>> versioned = new ArrayList<>(key);
        schema.version().ifPresent(versioned::add);
        Expr isUnchanged = new RowsByKey(table, versioned).is(valuesOf(versioned));
        UpdateIntent intent = new UpdateIntent(table, assignments, WrittenRows.matching(isUnchanged), Expectation.NONE);
        session.check(new Updating(session).statement(intent));
        return session.atomically(on -> {
            List<R> written = new Updating(on).returning(intent, table.shape()).rows();
            if (written.isEmpty()) {
                throw rows.lock(on, WrittenRows.matching(isRow)).isEmpty() ? notFound(on) : stale(on);
            }
            return written.get(0);
        });
    }

    private List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (Column<S, ?> column : table.rowColumns()) {
            boolean byItself = column.isIdentity()
                    || column.generation().isPresent()
                    || schema.isVersion(column)
                    || column.onUpdate().isPresent();
            if (!byItself && !key.contains(column)) {
                assignments.add(new Assignment(column, bind(column)));
            }
        }
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException(
                    "update " + table + ": its rows hold nothing but the key, so there is" + " nothing to write");
        }
        return assignments;
    }

    private List<@Nullable Object> valuesOf(List<Column<?, ?>> columns) {
        return StoredValues.of(
                columns, columns.stream().map(column -> bind(column).value()).toList());
    }

    private Bind bind(Column<?, ?> column) {
        Object value = table.model().valueOf(row, table.rowColumns().indexOf(column));
        check.check(column, value, 0);
        return new Bind(column.type(), value);
    }

    private NotFoundException notFound(WriteSession on) {
        return new NotFoundException(
                on.executor().told("update " + table + ": there is no row with this " + key),
                table.toString(),
                key.stream().map(Column::field).toList());
    }

    private StaleException stale(WriteSession on) {
        return new StaleException(on.executor()
                .told("update " + table + ": the row was changed after it was read; read it again and decide"
                        + " what is to become of the other change"));
    }
}
