package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads JSON by Jackson: records, beans, maps, lists, and {@link dev.cormorant.json.JsonValue} at any place.
 * On the class path it is found by itself, with the Jackson modules that are there too; a mapper of one's own is given where
 * a database is opened. Thread-safe.
 *
 * <pre>{@code
 * Database db = Database.open(SCHEMA, dataSource, s -> s.json(new JacksonCodec(objectMapper)));
 * }</pre>
 */
public final class JacksonCodec implements JsonCodec {
    private final ObjectMapper mapper;

    /** A codec with Jackson's defaults and the modules that are found. */
    public JacksonCodec() {
        this(JsonMapper.builder().findAndAddModules().build());
    }

    /** A codec with a mapper of one's own, which is copied. */
    public JacksonCodec(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .registerModule(new CormorantModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public String write(Object value, JsonType<?> type) {
        try {
            return mapper.writerFor(javaType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON can be written of " + type + place(e));
        }
    }

    @Override
    public <T> @Nullable T read(String text, JsonType<T> type) {
        try {
            return mapper.readValue(text, javaType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the text is no JSON of " + type + place(e));
        }
    }

    /** Where Jackson failed, and why as far as its class tells: its messages and causes show what it read. */
    private static String place(JsonProcessingException failure) {
        String reason = " (" + failure.getClass().getSimpleName() + ")";
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? " at " + mapping.getPath().stream().map(JacksonCodec::step).collect(Collectors.joining(".")) + reason
                : reason;
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }

    private JavaType javaType(JsonType<?> type) {
        return mapper.constructType(type.type());
    }
}
