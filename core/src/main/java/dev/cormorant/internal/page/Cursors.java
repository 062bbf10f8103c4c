package dev.cormorant.internal.page;

import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.page.Cursor;
import dev.cormorant.type.ColumnType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cursors of one query. They are of no use to a query of another table, condition or order. */
public final class Cursors {
    private final CursorSeal seal;
    private final PlaceCodec codec;
    private final byte[] fingerprint;
    private final List<@Nullable Object> beginning;

    private Cursors(CursorSeal seal, PlaceCodec codec, byte[] fingerprint, List<@Nullable Object> beginning) {
        this.seal = seal;
        this.codec = codec;
        this.fingerprint = fingerprint;
        this.beginning = beginning;
    }

    /** The cursors of a query with this fingerprint, which hold values of these types. */
    public static Cursors of(CursorSeal seal, byte[] fingerprint, List<ColumnType<?>> types) {
        return new Cursors(seal, PlaceCodec.of(types), fingerprint, List.of());
    }

    /** Those of the cursors that begin with some values, which are no part of the places. */
    public Cursors within(List<@Nullable Object> first) {
        return new Cursors(seal, codec, fingerprint, first);
    }

    /** So many values that a cursor begins with. */
    public List<@Nullable Object> beginning(Cursor cursor, int size) {
        return opened(cursor).values().subList(0, size);
    }

    /** The cursor of a place. */
    public Cursor cursor(Place place) {
        return Cursor.of(() -> sealed(place));
    }

    private String sealed(Place place) {
        List<@Nullable Object> values = new ArrayList<>(beginning);
        values.addAll(place.values());
        byte[] written = codec.write(new Place(values, place.side()));
        byte[] content = ByteBuffer.allocate(Fingerprint.BYTES + written.length)
                .put(fingerprint)
                .put(written)
                .array();
        return seal.seal(content);
    }

    /** The place of a cursor; null for none. */
    public @Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        Place whole = opened(cursor);
        List<@Nullable Object> values = whole.values();
        return new Place(values.subList(beginning.size(), values.size()), whole.side());
    }

    private Place opened(Cursor cursor) {
        byte[] content = seal.open(cursor.text());
        if (!Arrays.equals(fingerprint, Arrays.copyOf(content, Fingerprint.BYTES))) {
            throw new InvalidCursorException(
                    "This cursor belongs to another query; table, condition (but for its values) and"
                            + " order must be those of the query that made it");
        }
        try {
            return codec.read(Arrays.copyOfRange(content, Fingerprint.BYTES, content.length));
        } catch (IOException | DateTimeException | NumberFormatException e) {
            throw CursorSeal.broken(e);
        }
    }
}
