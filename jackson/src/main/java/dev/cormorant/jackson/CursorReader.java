package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.cormorant.page.Cursor;
import java.io.IOException;

/** Reads a cursor from its text. */
final class CursorReader extends JsonDeserializer<Cursor> {
    @Override
    public Cursor deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return Cursor.of(context.readValue(in, String.class));
    }
}
