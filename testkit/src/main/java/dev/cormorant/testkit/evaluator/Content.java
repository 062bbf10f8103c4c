package dev.cormorant.testkit.evaluator;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.schema.TableModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a result holds: the values of all of its parts, one after the other. What a relation leads to is one value. */
public final class Content {
    private Content() {}

    /** What the results of a selection hold. Parts that were combined must have been combined to a list. */
    public static List<List<@Nullable Object>> of(Shape<?> shape, List<?> results) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Object result : results) {
            List<@Nullable Object> values = new ArrayList<>();
            add(shape, result, values);
            all.add(values);
        }
        return all;
    }

    private static void add(Shape<?> shape, @Nullable Object result, List<@Nullable Object> to) {
        if (shape instanceof Shape.Value<?> value) {
            to.add(Stored.of(value.type(), result));
        } else if (shape instanceof Shape.Row<?> row) {
            addRow(row, java.util.Objects.requireNonNull(result), to);
        } else if (shape instanceof Shape.Combined<?> combined) {
            List<?> parts = (List<?>) java.util.Objects.requireNonNull(result);
            for (int i = 0; i < parts.size(); i++) {
                add(combined.parts().get(i), parts.get(i), to);
            }
        } else if (shape instanceof Shape.ToOne<?> one) {
            to.add(result == null ? null : of(one.target(), List.of(result)).get(0));
        } else if (shape instanceof Shape.ToMany<?> many) {
            to.add(of(many.element(), (List<?>) java.util.Objects.requireNonNull(result)));
        } else {
            throw new UnsupportedOperationException("The evaluator does not know " + shape);
        }
    }

    @SuppressWarnings("unchecked") // a row's reader is its table's model
    private static <R> void addRow(Shape.Row<R> shape, Object row, List<@Nullable Object> to) {
        TableModel<?, R> model = (TableModel<?, R>) shape.reader();
        for (int i = 0; i < shape.columns().size(); i++) {
            ColumnId column = shape.columns().get(i);
            Object value = model.valueOf((R) row, i);
            to.add(value instanceof BigDecimal decimal ? scaled(column, decimal) : Stored.of(column.type(), value));
        }
    }

    /** A decimal comes back with exactly the fraction digits of its column. */
    private static Object scaled(ColumnId column, BigDecimal value) {
        int scale = ((dev.cormorant.type.ColumnType<?>) column.type()).storage().scale();
        return value.scale() == scale ? Stored.plain(value) : value + " with " + value.scale() + " fraction digits";
    }
}
