package dev.cormorant.driver;

import dev.cormorant.dialect.SqlError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the schema's words what the database tells about a violated constraint. */
public interface ConstraintNames {
    /**
     * The same error, with declared names and as many columns as can be known.
     *
     * @param written the name in the database of the table that the statement wrote to; null where that is not known
     */
    SqlError declared(SqlError told, @Nullable String written);

    /** The names of the foreign keys that a write to this table may violate; of all where it is not known. */
    List<String> foreignKeysAround(@Nullable String written);
}
