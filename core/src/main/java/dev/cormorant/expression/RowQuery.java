package dev.cormorant.expression;

import java.util.List;

/** A query that says what the rows of a view are. */
public interface RowQuery {
    /**
     * The values of a row, in their order.
     *
     * @throws IllegalArgumentException if a row holds more than values of the database: related rows, results of Java functions
     */
    List<Shape.Value<?>> values();
}
