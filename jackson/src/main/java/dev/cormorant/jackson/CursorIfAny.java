package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.cormorant.page.Cursor;
import java.io.IOException;
import java.util.Optional;

/** Writes a cursor that may be missing, as its text or null, without Jackson's module for {@link Optional}. */
final class CursorIfAny extends JsonSerializer<Optional<Cursor>> {
    @Override
    public void serialize(Optional<Cursor> cursor, JsonGenerator out, SerializerProvider serializers)
            throws IOException {
        serializers.defaultSerializeValue(cursor.map(Cursor::text).orElse(null), out);
    }
}
