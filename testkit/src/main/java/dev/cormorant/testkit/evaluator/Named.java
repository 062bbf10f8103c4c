package dev.cormorant.testkit.evaluator;

import dev.cormorant.expression.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a row of one of several tables or kinds became. Results are compared by their shapes, and of what shape it is tells only
 * the name.
 *
 * @param name that of the table or kind
 * @param result what was made of the row
 */
public record Named(Object name, @Nullable Object result) {
    /** The name of rows of all other kinds. */
    public static final String OTHER = "any other";

    /** The results of a shape with a name. */
    public static Shape<Named> shape(Object name, Shape<?> shape) {
        return new Shape.Mapped<>(shape, result -> new Named(name, result), true);
    }
}
