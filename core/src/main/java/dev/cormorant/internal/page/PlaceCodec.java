package dev.cormorant.internal.page;

import dev.cormorant.type.ColumnType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places as bytes. The types of the values are known from the order and are not written. */
final class PlaceCodec {
    private final List<ValueCodec<?>> codecs;

    private PlaceCodec(List<ValueCodec<?>> codecs) {
        this.codecs = codecs;
    }

    /** For values of these types. */
    static PlaceCodec of(List<ColumnType<?>> types) {
        List<ValueCodec<?>> codecs = new ArrayList<>();
        for (ColumnType<?> type : types) {
            codecs.add(ValueCodec.of(type.storage()));
        }
        return new PlaceCodec(codecs);
    }

    byte[] write(Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(place.side() == Side.AFTER);
            for (int i = 0; i < codecs.size(); i++) {
                write(out, codecs.get(i), place.values().get(i));
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked") // the value was read under the codec's storage
    private static <T> void write(DataOutputStream out, ValueCodec<T> codec, @Nullable Object value)
            throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            codec.write().to(out, (T) value);
        }
    }

    /** The place that was written. */
    Place read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Side side = in.readBoolean() ? Side.AFTER : Side.BEFORE;
            List<@Nullable Object> values = new ArrayList<>();
            for (ValueCodec<?> codec : codecs) {
                values.add(in.readBoolean() ? codec.read().from(in) : null);
            }
            if (in.read() >= 0) {
                throw new IOException("more bytes than values");
            }
            return new Place(Collections.unmodifiableList(values), side);
        }
    }
}
