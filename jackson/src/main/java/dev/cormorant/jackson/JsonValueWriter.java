package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.cormorant.json.JsonArray;
import dev.cormorant.json.JsonBoolean;
import dev.cormorant.json.JsonNumber;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonString;
import dev.cormorant.json.JsonValue;
import java.io.IOException;
import java.util.Map;

/** Writes values token by token. */
final class JsonValueWriter extends JsonSerializer<JsonValue> {
    @Override
    public void serialize(JsonValue value, JsonGenerator out, SerializerProvider serializers) throws IOException {
        write(value, out);
    }

    private static void write(JsonValue value, JsonGenerator out) throws IOException {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof JsonArray array) {
            out.writeStartArray();
            for (JsonValue element : array.elements()) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof JsonString text) {
            out.writeString(text.value());
        } else if (value instanceof JsonNumber number) {
            out.writeNumber(number.value());
        } else if (value instanceof JsonBoolean truth) {
            out.writeBoolean(truth.value());
        } else {
            out.writeNull();
        }
    }
}
