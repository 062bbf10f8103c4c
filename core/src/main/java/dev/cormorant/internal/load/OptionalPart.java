package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A part of a row that may be missing, which shows in its key, or in that of a row without which it is left out. */
final class OptionalPart<R> implements Part<R> {
    /** Stands for the missing row; null may stand for a missing value of a row that is there. */
    private static final Object MISSING = new Object();

    private final int[] keysAt;
    private final Part<R> part;

    OptionalPart(int[] keysAt, Part<R> part) {
        this.keysAt = keysAt;
        this.part = part;
    }

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        for (int keyAt : keysAt) {
            if (cells.nullableAt(keyAt) == null) {
                return MISSING;
            }
        }
        return part.read(cells);
    }

    @Override
    public @Nullable R finish(@Nullable Object taken) {
        return taken == MISSING ? null : part.finish(taken);
    }
}
