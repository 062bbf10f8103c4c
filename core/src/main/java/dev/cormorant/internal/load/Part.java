package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a shape that knows where its values stand in a result. Reading a row takes them out; finishing makes the
 * object, once all related rows are there. A part serves one read.
 *
 * @param <R> the object
 */
interface Part<R extends @Nullable Object> {
    /** Takes what this part needs out of the current row. */
    @Nullable
    Object read(Cells cells) throws SQLException;

    /** Makes the object of what {@link #read} took. */
    @Nullable
    R finish(@Nullable Object taken);

    /** Makes the object of the current row at once, which a part can that needs no related rows. */
    default @Nullable R make(Cells cells) throws SQLException {
        return finish(read(cells));
    }
}
