package dev.cormorant.jackson;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.cormorant.page.Cursor;
import java.util.Optional;

/** How the cursors of a slice are written. */
interface SliceProperties {
    @JsonSerialize(using = CursorIfAny.class)
    Optional<Cursor> next();

    @JsonSerialize(using = CursorIfAny.class)
    Optional<Cursor> previous();
}
