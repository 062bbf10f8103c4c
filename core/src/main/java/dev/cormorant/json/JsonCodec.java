package dev.cormorant.json;

import org.jspecify.annotations.Nullable;

/**
 * Turns Java values into JSON text and back. Found by {@link java.util.ServiceLoader}, as {@code cormorant-jackson} is, or
 * given where a database is opened. Thread-safe.
 *
 * <pre>{@code
 * Database db = Database.open(SCHEMA, dataSource, s -> s.json(new JacksonCodec(objectMapper)));
 * }</pre>
 */
public interface JsonCodec {
    /**
     * The text of a value.
     *
     * @throws RuntimeException if the value has no JSON form
     */
    String write(Object value, JsonType<?> type);

    /**
     * The value of a text; null for a JSON null. A {@link JsonValue} may be the whole of the value or a part of it.
     *
     * @throws RuntimeException if the text is no JSON, or is not of this type
     */
    <T> @Nullable T read(String text, JsonType<T> type);
}
