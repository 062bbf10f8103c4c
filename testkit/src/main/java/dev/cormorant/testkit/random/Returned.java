package dev.cormorant.testkit.random;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.testkit.evaluator.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a write gives back.
 *
 * @param shape something of each row; null for their number
 */
record Returned<S extends RandomTable<S>>(S table, @Nullable Shape<?> shape) {
    static <S extends RandomTable<S>> Returned<S> number(S table) {
        return new Returned<>(table, null);
    }

    static <S extends RandomTable<S>> Returned<S> rows(S table) {
        return new Returned<>(table, table.shape());
    }

    /** Whether it is whole rows. */
    boolean isRows() {
        return table.shape().equals(shape);
    }

    /** What a write answers that counts rows or gives them back. */
    Object answer(LongSupplier execute, Function<Selection<S, Object>, List<?>> returning) {
        return shape == null ? (Object) execute.getAsLong() : content(returning.apply(selection()));
    }

    @SuppressWarnings("unchecked") // whatever the results are
    private Selection<S, Object> selection() {
        Shape<Object> each = (Shape<Object>) Objects.requireNonNull(shape);
        return () -> each;
    }

    /** What results hold. */
    private Object content(List<?> results) {
        return Content.of(selection().shape(), results);
    }

    List<Returned<S>> simpler() {
        List<Returned<S>> simpler = new ArrayList<>();
        if (shape != null && !isRows()) {
            simpler.add(rows(table));
            SimplerShapes.of(List.of(shape)).forEach(parts -> simpler.add(new Returned<>(table, parts.get(0))));
        }
        return simpler;
    }

    /** The word for it. */
    @Override
    public String toString() {
        return shape == null
                ? "execute()"
                : isRows() ? "returning()" : "returning(" + ShapeText.of(List.of(shape)) + ")";
    }
}
