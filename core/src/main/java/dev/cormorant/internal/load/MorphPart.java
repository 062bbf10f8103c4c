package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of one of several tables: what a column holds says of which. */
final class MorphPart<R> implements Part<@Nullable R> {
    private final int typeAt;
    private final Map<Object, RelatedPart<? extends R>> targets;
    private final boolean open;

    /**
     * A part of rows whose table stands in this column.
     *
     * @param targets the rows of each table, by what the column holds
     * @param open whether it may hold something else, which leads nowhere
     */
    MorphPart(int typeAt, Map<Object, RelatedPart<? extends R>> targets, boolean open) {
        this.typeAt = typeAt;
        this.targets = targets;
        this.open = open;
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
        if (rows == null && !open) {
            throw cells.failure(
                    typeAt,
                    "the row names a table that the schema does not know; it knows " + targets.keySet()
                            + "; add it by to(..), or say unknownAsNull()");
        }
        return rows == null ? null : new Place<>(rows, rows.read(cells));
    }

    @Override
    @SuppressWarnings("unchecked") // it was made by read
    public @Nullable R finish(@Nullable Object taken) {
        return taken == null ? null : ((Place<? extends R>) taken).row();
    }
}
