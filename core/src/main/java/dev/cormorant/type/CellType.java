package dev.cormorant.type;

import dev.cormorant.error.CodecException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column type as one database stores it: the type's conversions around the dialect's codec. Immutable.
 *
 * @param type the column type
 * @param codec the dialect's codec for the type's storage
 * @param label the column's name in messages
 * @param <T> the Java class of the values
 */
public record CellType<T>(ColumnType<T> type, Codec<Object> codec, String label) {
    /** The value of what the codec gave. */
    @Nullable
    T decoded(Object stored) {
        return type.decode(stored);
    }

    /** Binds a value, or null, at a 1-based position. */
    @SuppressWarnings("unchecked")
    public void write(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        codec.write(statement, position, encoded(value));
    }

    /** The value in the form that the codec takes. */
    @SuppressWarnings("unchecked")
    public @Nullable Object encoded(@Nullable Object value) {
        if (value == null || !type.isConverted()) {
            return value;
        }
        try {
            return type.encode((T) value);
        } catch (RuntimeException e) {
            throw new CodecException(label, "the value cannot be stored as " + type.storage(), e);
        }
    }

    CodecException unreadable(RuntimeException because) {
        return new CodecException(
                label, "the stored value cannot be read as " + type.javaClass().getSimpleName(), because);
    }

    CodecException unexpectedNull() {
        return new CodecException(label, "the database holds NULL where the schema says NOT NULL", null);
    }
}
