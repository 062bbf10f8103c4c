package dev.cormorant.shape;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.TableId;
import dev.cormorant.page.Slice;
import dev.cormorant.type.RowReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the processor makes of a {@link ShapeOf} record: the selection of its components. The generated class has a method for
 * each relation, which says which of the related rows, and in which order. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.from(POSTS).select(PostCardShape.all().tags(t -> t.orderBy(TAGS.name.asc()).limit(5))).list();
 * }</pre>
 *
 * @param <S> the table
 * @param <R> the record
 */
public abstract class RecordShape<S, R> implements Selection<S, R> {
    private volatile @Nullable Shape<R> shape;

    /** For generated classes. */
    protected RecordShape() {}

    /**
     * The whole shape of a record, of a query of this table.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    @SuppressWarnings("unchecked") // a shape of the table S is a selection of its rows
    public static <S, R extends Record> RecordShape<S, R> of(Class<R> type, TableId table) {
        Argument.notNull(type, "select", "class of a record");
        RecordShape<?, R> shape = RecordShapes.of(type);
        if (shape.table() != table) {
            throw new IllegalArgumentException(
                    "%s: %s is a shape of %s; select a record with @ShapeOf(%s.class), or go over a relation to %s"
                            .formatted(
                                    table.label(),
                                    type.getSimpleName(),
                                    shape.table().label(),
                                    table.label(),
                                    shape.table().label()));
        }
        return (RecordShape<S, R>) shape;
    }

    /** The table whose rows it is of. */
    protected abstract TableId table();

    /** The parts that are to be fetched, and what makes the record of them. */
    protected abstract Shape<R> parts();

    /** A record of nothing but values of the row, each read where it is needed. */
    protected static <R> Shape<R> read(RowReader<R> reader, Expression<?, ?>... values) {
        List<? extends Shape.Value<?>> read =
                Arrays.stream(values).map(RecordShape::value).toList();
        return new Shape.Values<>(read, reader);
    }

    private static <T> Shape.Value<T> value(Expression<?, T> expression) {
        return new Shape.Value<>(expression.node(), expression.type(), expression.label());
    }

    /** A record of which some parts are there only when related rows are. */
    protected static <R> Shape<R> made(Function<Object[], R> make, Selection<?, ?>... parts) {
        return new Shape.Combined<>(
                Arrays.stream(parts).<Shape<?>>map(Selection::shape).toList(), make);
    }

    /** The rows that a to-one relation leads on to; none where it leads nowhere. */
    protected static <S, E> Selection<S, List<E>> orEmpty(Selection<S, List<E>> rows) {
        return rows.mapNullable(RecordShape::orNone);
    }

    private static <E> List<E> orNone(@Nullable List<E> rows) {
        return rows == null ? List.of() : rows;
    }

    /** The slice of rows that a to-one relation leads on to; one without rows where it leads nowhere. */
    protected static <S, E> Selection<S, Slice<E>> orNoSlice(Selection<S, Slice<E>> rows) {
        return rows.mapNullable(slice -> slice == null ? Slice.none() : slice);
    }

    /** Racing threads may each lay it out; the shapes are equal. */
    @Override
    public final Shape<R> shape() {
        Shape<R> known = shape;
        if (known == null) {
            known = parts();
            shape = known;
        }
        return known;
    }
}
