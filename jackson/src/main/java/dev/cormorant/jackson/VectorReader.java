package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.cormorant.type.Vector;
import java.io.IOException;

/** Reads a vector from a list of numbers. */
final class VectorReader extends JsonDeserializer<Vector> {
    @Override
    public Vector deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return Vector.of(context.readValue(in, float[].class));
    }
}
