package dev.cormorant.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.cormorant.json.JsonValue;

/** Teaches a mapper the core's own JSON values. */
final class JsonValueModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    JsonValueModule() {
        super("cormorant");
        addSerializer(JsonValue.class, new JsonValueWriter());
        addDeserializer(JsonValue.class, new JsonValueReader());
    }
}
