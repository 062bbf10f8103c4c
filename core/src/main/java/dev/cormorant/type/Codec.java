package dev.cormorant.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Carries values of one {@link Storage.Kind} to and from one database's JDBC driver. Immutable and thread-safe.
 *
 * @param <T> the carrier class of the kind
 */
public interface Codec<T> {
    /** Binds a value, or null, at a 1-based position. */
    void write(PreparedStatement statement, int position, @Nullable T value) throws SQLException;

    /** Reads the value at a 1-based position; null for SQL NULL. */
    @Nullable
    T read(ResultSet rows, int position) throws SQLException;

    /** Reads truth values without a box; null for a codec of others. */
    default @Nullable TruthReader truths() {
        return null;
    }
}
