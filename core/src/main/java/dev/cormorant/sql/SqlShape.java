package dev.cormorant.sql;

import dev.cormorant.schema.TableLike;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of each row of a result. */
public sealed interface SqlShape<R extends @Nullable Object> {
    /** A record, whose components find their columns by name; any other class takes the result's only column. */
    record Typed<R>(Class<R> type) implements SqlShape<R> {}

    /** The row of a table, whose columns are found by name. */
    record Row<R>(TableLike<?, R> table) implements SqlShape<R> {}

    /** What a function makes of it. */
    record Mapped<R extends @Nullable Object>(Function<? super SqlRow, ? extends R> function) implements SqlShape<R> {}
}
