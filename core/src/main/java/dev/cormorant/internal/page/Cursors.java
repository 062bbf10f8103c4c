package dev.cormorant.internal.page;

import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.query.Cursor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cursors of one query. They are of no use to a query of another table, condition or order. */
public final class Cursors {
    private final CursorSeal seal;
    private final PlaceCodec codec;
    private final byte[] fingerprint;

    private Cursors(CursorSeal seal, PlaceCodec codec, byte[] fingerprint) {
        this.seal = seal;
        this.codec = codec;
        this.fingerprint = fingerprint;
    }

    /** The cursors of a query with this fingerprint. */
    public static Cursors of(CursorSeal seal, byte[] fingerprint, Keyset keyset) {
        return new Cursors(seal, PlaceCodec.of(keyset), fingerprint);
    }

    /** The cursor of a place. */
    public Cursor cursor(Place place) {
        return Cursor.of(() -> sealed(place));
    }

    private String sealed(Place place) {
        byte[] written = codec.write(place);
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
