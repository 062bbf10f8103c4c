package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.cormorant.json.JsonArray;
import dev.cormorant.json.JsonNull;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values token by token. A null that is a whole document is no value, one inside a document is. */
final class JsonValueReader extends JsonDeserializer<JsonValue> {
    @Override
    public JsonValue deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return value(in, context);
    }

    private static JsonValue value(JsonParser in, DeserializationContext context) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in, context);
            case START_ARRAY -> array(in, context);
            case VALUE_STRING -> JsonValue.of(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.of(in.getDecimalValue());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonNull.NULL;
            default -> (JsonValue) context.handleUnexpectedToken(JsonValue.class, in);
        };
    }

    private static JsonValue object(JsonParser in, DeserializationContext context) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            members.put(name, value(in, context));
        }
        return new JsonObject(members);
    }

    private static JsonValue array(JsonParser in, DeserializationContext context) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(in, context));
        }
        return new JsonArray(elements);
    }
}
