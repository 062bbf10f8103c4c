package dev.cormorant.schema;

import dev.cormorant.ir.Metric;
import dev.cormorant.type.Vector;
import java.util.List;

/**
 * An index by which the rows are found whose vectors are nearest to another one. Where a database has none, all rows that
 * match are compared.
 *
 * @param name its name
 * @param column the column of vectors
 * @param dimensions the number of dimensions that it was declared with; 0 for that of the column
 * @param metric what it orders by
 * @param filter the columns of the ordinary index beside it; none where there is none
 * @param <S> the table
 */
public record VectorIndex<S>(
        String name, Column<S, Vector> column, int dimensions, Metric metric, List<Column<S, ?>> filter) {
    /** Copies the list. */
    public VectorIndex {
        filter = List.copyOf(filter);
    }

    VectorIndex<S> withDimensions(int number) {
        return new VectorIndex<>(name, column, number, metric, filter);
    }

    VectorIndex<S> withMetric(Metric other) {
        return new VectorIndex<>(name, column, dimensions, other, filter);
    }

    VectorIndex<S> withFilter(List<Column<S, ?>> narrowing) {
        return new VectorIndex<>(name, column, dimensions, metric, narrowing);
    }
}
