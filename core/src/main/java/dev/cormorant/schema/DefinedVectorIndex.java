package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Metric;
import dev.cormorant.type.Vector;
import java.util.List;

/**
 * An index of vectors that a {@link Definition} takes down.
 *
 * <pre>{@code
 * t.vectorIndex("embedding_vec").on(embedding).dimensions(1536).filter(authorId);
 * }</pre>
 *
 * @param <S> the table
 */
public final class DefinedVectorIndex<S> {
    private VectorIndex<S> index;

    private DefinedVectorIndex(VectorIndex<S> index) {
        this.index = index;
    }

    /** Waits for what a vector index is on. */
    public static final class On<S> {
        private final String name;
        private final List<DefinedVectorIndex<S>> defined;

        On(String name, List<DefinedVectorIndex<S>> defined) {
            this.name = name;
            this.defined = defined;
        }

        /** A column of vectors; by {@link Metric#COSINE} unless a metric is said. */
        public DefinedVectorIndex<S> on(Column<S, Vector> column) {
            Argument.notNull(column, "on", "column");
            DefinedVectorIndex<S> index =
                    new DefinedVectorIndex<>(new VectorIndex<>(name, column, 0, Metric.COSINE, List.of()));
            defined.add(index);
            return index;
        }
    }

    /** Says how many dimensions the column has, so that nobody changes them without a look at the index. */
    public DefinedVectorIndex<S> dimensions(int number) {
        index = index.withDimensions(number);
        return this;
    }

    /** Orders by this metric; {@code nearest(..)} and {@code distance(..)} that name none take it then. */
    public DefinedVectorIndex<S> metric(Metric metric) {
        Argument.notNull(metric, "metric", "metric");
        index = index.withMetric(metric);
        return this;
    }

    /**
     * Adds an ordinary index of these columns, for rows that are narrowed by them before they are compared. They may be
     * narrowed by any column without that.
     */
    @SafeVarargs
    public final DefinedVectorIndex<S> filter(Column<S, ?>... narrowing) {
        Argument.noneNull(narrowing, "filter", "column");
        index = index.withFilter(List.of(narrowing));
        return this;
    }

    VectorIndex<S> index() {
        return index;
    }
}
