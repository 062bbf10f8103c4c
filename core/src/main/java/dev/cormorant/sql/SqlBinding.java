package dev.cormorant.sql;

import dev.cormorant.type.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is bound to a name, in the form in which it is stored. Immutable. */
public sealed interface SqlBinding {
    /**
     * A value.
     *
     * @param storage how it is stored
     * @param stored the value as a codec of that storage takes it
     */
    record Value(Storage storage, @Nullable Object stored) implements SqlBinding {}

    /**
     * A list of values.
     *
     * @param storage how each is stored; null where the list is empty and its type was not said
     * @param stored the values as a codec of that storage takes them
     */
    record Values(@Nullable Storage storage, List<Object> stored) implements SqlBinding {}
}
