package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Metric;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a column where rows are wanted by how far their vectors are from one that is given. */
public final class Nearness {
    private Nearness() {}

    /**
     * The distance of a column from a vector, for an order of rows that have one, which an index may find.
     *
     * @param metric null for that of the column's vector indexes, COSINE where it has none
     * @throws InvalidValueException if the vector has not the dimensions of the column, or no direction where that counts
     * @throws IllegalStateException if no metric is said, and the column has vector indexes of several
     */
    public static Distance order(Column<?, Vector> column, Vector vector, @Nullable Metric metric) {
        Distance distance = distance("nearest", column, vector, metric);
        boolean indexed = indexes(column).stream().map(VectorIndex::metric).anyMatch(distance.metric()::equals);
        return new Distance(distance.metric(), distance.vector(), distance.other(), indexed);
    }

    static <T> Distance distance(String operation, Column<?, T> column, T vector, @Nullable Metric metric) {
        Argument.notNull(column, operation, "column");
        Argument.notNull(vector, operation, "vector");
        ColumnType<T> type = column.type();
        if (type.storage().kind() != Storage.Kind.VECTOR) {
            throw new IllegalArgumentException(
                    "%s: %s needs a vector, this is %s".formatted(column.label(), operation, type));
        }
        Metric known = metric == null ? metric(operation, column) : metric;
        String problem = type.problem(vector);
        if (problem == null && known == Metric.COSINE && hasNoDirection((Vector) type.encode(vector))) {
            problem =
                    "a vector of zeros has no direction, which COSINE compares; say a metric that compares lengths, or"
                            + " give another vector";
        }
        if (problem != null) {
            throw new InvalidValueException(column.label() + ": " + operation + "(..): " + problem);
        }
        return new Distance(known, column.node(), new Bind(type, vector), false);
    }

    private static boolean hasNoDirection(Vector vector) {
        return vector.distanceTo(vector, Metric.COSINE).isEmpty();
    }

    private static Metric metric(String operation, Column<?, ?> column) {
        List<Metric> known =
                indexes(column).stream().map(VectorIndex::metric).distinct().toList();
        if (known.size() > 1) {
            throw new IllegalStateException(column.label() + " has vector indexes of several metrics, " + known
                    + "; say which: " + operation + "(.., Metric." + known.get(0) + ")");
        }
        return known.isEmpty() ? Metric.COSINE : known.get(0);
    }

    private static List<? extends VectorIndex<?>> indexes(Column<?, ?> column) {
        return column.table().vectorIndexes().stream()
                .filter(index -> index.column() == column)
                .toList();
    }
}
