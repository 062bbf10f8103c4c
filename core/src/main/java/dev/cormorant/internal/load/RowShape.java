package dev.cormorant.internal.load;

import dev.cormorant.driver.RowsReader;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.internal.plan.KeyCells;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.type.CellType;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A shape that is read from the rows of a statement which is no query: what the statement has to return, and how objects are
 * made of it. Immutable and thread-safe.
 *
 * @param <R> the object
 */
public final class RowShape<R extends @Nullable Object> {
    private final Assembly<R> assembly;
    private final List<Integer> keys;
    private final CellTypes cells;
    private final boolean ofOwnRow;
    private final boolean holdsValues;

    private RowShape(Assembly<R> assembly, List<Integer> keys, Planner planner) {
        this.assembly = assembly;
        this.keys = keys;
        this.holdsValues = BindValues.areIn(assembly.columns());
        this.ofOwnRow = assembly.related().isEmpty() && !BeyondRow.isIn(assembly.columns());
        List<? extends CellType<?>> types = IntStream.range(0, assembly.types().size())
                .mapToObj(i ->
                        planner.cell(assembly.types().get(i), assembly.labels().get(i)))
                .toList();
        this.cells = new CellTypes(types, KeyCells.of(planner.schema(), assembly.columns()));
    }

    /** An object, and the values of the key columns of the row that it was made of. */
    public record Keyed<R extends @Nullable Object>(
            List<@Nullable Object> key, @Nullable R object) {}

    /** A shape that is read without keys. */
    public static <R extends @Nullable Object> RowShape<R> of(Shape<R> shape, Planner planner) {
        return of(shape, List.of(), planner);
    }

    /** A shape that is read together with key columns, which are returned once even if they are part of it. */
    public static <R extends @Nullable Object> RowShape<R> of(
            Shape<R> shape, List<? extends ColumnId> keys, Planner planner) {
        Assembly<R> assembly = Assembly.of(shape);
        requireNoAggregate(assembly);
        List<Integer> places = keys.stream()
                .map(key -> key.rawType() == key.type() ? assembly.columns().indexOf(new Column("", key)) : -1)
                .toList();
        if (places.contains(-1)) {
            List<Integer> first = IntStream.range(0, keys.size()).boxed().toList();
            return new RowShape<>(Assembly.of(shape, keys), first, planner);
        }
        return new RowShape<>(assembly, places, planner);
    }

    /** Nothing but key columns. */
    public static RowShape<Boolean> keysOnly(List<? extends ColumnId> keys, Planner planner) {
        return of(new Shape.Combined<>(List.of(), nothing -> true), keys, planner);
    }

    private static void requireNoAggregate(Assembly<?> assembly) {
        if (!SingleRow.hasAll(assembly.columns())) {
            throw new IllegalArgumentException(assembly.labels()
                    + " cannot be returned by a write: an aggregate or a rank is of many rows, and each row is returned by"
                    + " itself; aggregate in Java, or in a query");
        }
    }

    /** Whether it is made of the row's own columns, so that the statement that writes the row can return it. */
    public boolean isOfOwnRow() {
        return ofOwnRow;
    }

    /** Whether what the statement returns is made with values that it carries. */
    public boolean holdsValues() {
        return holdsValues;
    }

    /** What the statement returns. */
    public List<Expr> columns() {
        return assembly.columns();
    }

    /** Reads the objects. */
    public RowsReader<List<R>> objects() {
        Part<R> part = assembly.part();
        return (rows, tally) -> {
            Cells row = new Cells(rows, cells);
            List<R> objects = new ArrayList<>();
            while (rows.next()) {
                objects.add(part.make(row));
            }
            tally.set(objects.size());
            return Collections.unmodifiableList(objects);
        };
    }

    /** Reads the objects with their keys. */
    public RowsReader<List<Keyed<R>>> keyed() {
        Part<R> part = assembly.part();
        return (rows, tally) -> {
            Cells row = new Cells(rows, cells);
            List<Keyed<R>> objects = new ArrayList<>();
            while (rows.next()) {
                objects.add(new Keyed<>(key(row), part.make(row)));
            }
            tally.set(objects.size());
            return objects;
        };
    }

    private List<@Nullable Object> key(Cells row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(keys.size());
        for (int at : keys) {
            values.add(row.nullableAt(at));
        }
        return values;
    }
}
