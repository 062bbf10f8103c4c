package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of one of several kinds: what a column holds says of which, and nothing is read of the others. */
final class VariantPart<R> implements Part<R> {
    private final int kindAt;
    private final Shape.Variants<R> shape;
    private final Map<Object, Variant<? extends R>> variants;
    private final @Nullable Part<? extends R> otherwise;

    /**
     * A part of rows whose kind stands in this column.
     *
     * @param variants what is made of rows of each kind, by what the column holds
     * @param otherwise what is made of rows of other kinds; null for a failure
     */
    VariantPart(
            int kindAt,
            Shape.Variants<R> shape,
            Map<Object, Variant<? extends R>> variants,
            @Nullable Part<? extends R> otherwise) {
        this.kindAt = kindAt;
        this.shape = shape;
        this.variants = variants;
        this.otherwise = otherwise;
    }

    /**
     * What is made of rows of one kind.
     *
     * @param requiredAt the places of values without which there is no such row
     * @param missing the failure of a row without one
     */
    record Variant<R>(Part<R> part, List<Integer> requiredAt, String missing) {
        Part<R> of(Cells cells) throws SQLException {
            for (int at : requiredAt) {
                if (cells.nullableAt(at) == null) {
                    throw cells.failure(at, missing);
                }
            }
            return part;
        }
    }

    /** What was taken out of a row, and what makes an object of it. */
    private record Taken<R>(Part<R> part, @Nullable Object content) {
        @Nullable
        R finished() {
            return part.finish(content);
        }
    }

    @Override
    public Object read(Cells cells) throws SQLException {
        Part<? extends R> part = partOf(cells);
        return new Taken<>(part, part.read(cells));
    }

    private Part<? extends R> partOf(Cells cells) throws SQLException {
        Object kind = cells.valueAt(kindAt);
        Variant<? extends R> variant = variants.get(kind);
        if (variant != null) {
            return variant.of(cells);
        }
        if (otherwise == null) {
            throw cells.failure(kindAt, shape.unknownKind());
        }
        return otherwise;
    }

    @Override
    @SuppressWarnings("unchecked") // it was made by read
    public @Nullable R finish(@Nullable Object taken) {
        return ((Taken<? extends R>) Objects.requireNonNull(taken)).finished();
    }
}
