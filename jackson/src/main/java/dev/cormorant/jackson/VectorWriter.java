package dev.cormorant.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.cormorant.type.Vector;
import java.io.IOException;

/** Writes a vector as a list of numbers. */
final class VectorWriter extends JsonSerializer<Vector> {
    @Override
    public void serialize(Vector vector, JsonGenerator out, SerializerProvider serializers) throws IOException {
        serializers.defaultSerializeValue(vector.toArray(), out);
    }
}
