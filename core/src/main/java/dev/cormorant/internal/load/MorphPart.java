package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of one of several tables: what a column holds says of which. */
final class MorphPart<R> implements Part<@Nullable R> {
    private final int typeAt;
    private final Shape.Morph<R> shape;
    private final Map<Object, RelatedPart<? extends R>> targets;

    /**
     * A part of rows whose table stands in this column.
     *
     * @param targets the rows of each table, by what the column holds
     */
    MorphPart(int typeAt, Shape.Morph<R> shape, Map<Object, RelatedPart<? extends R>> targets) {
        this.typeAt = typeAt;
        this.shape = shape;
        this.targets = targets;
    }

    /** The rows of a table, and which of them. */
    private record Place<R>(RelatedPart<R> rows, @Nullable Object key) {
        @Nullable
        R row() {
            List<R> found = rows.finish(key);
            return found.isEmpty() ? null : found.get(0);
        }
    }

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        Object type = cells.nullableAt(typeAt);
        if (type == null) {
            return null;
        }
        RelatedPart<? extends R> rows = targets.get(type);
        if (rows == null && !shape.open()) {
            throw cells.failure(typeAt, shape.unknownName());
        }
        return rows == null ? null : new Place<>(rows, rows.read(cells));
    }

    @Override
    @SuppressWarnings("unchecked") // it was made by read
    public @Nullable R finish(@Nullable Object taken) {
        return taken == null ? null : ((Place<? extends R>) taken).row();
    }
}
