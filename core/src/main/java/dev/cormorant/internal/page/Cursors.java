package dev.cormorant.internal.page;

import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.internal.plan.Printer;
import dev.cormorant.ir.Select;
import dev.cormorant.query.Cursor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cursors of one query. They are of no use to a query of another table, condition or order. */
public final class Cursors {
    private static final int FINGERPRINT_BYTES = 16;

    private final CursorSeal seal;
    private final PlaceCodec codec;
    private final byte[] fingerprint;

    private Cursors(CursorSeal seal, PlaceCodec codec, byte[] fingerprint) {
        this.seal = seal;
        this.codec = codec;
        this.fingerprint = fingerprint;
    }

    /**
     * The cursors of a query.
     *
     * @param table the name of its table in the database
     * @param select the query, of which columns do not count, and values only in its order
     * @param keyset its order
     */
    public static Cursors of(CursorSeal seal, String table, Select select, Keyset keyset) {
        @Nullable Object[] constants = BindValues.of(select.withWhere(null));
        String shape = String.join(
                "\n", table, Printer.print(select), keyset.types().toString(), Arrays.deepToString(constants));
        return new Cursors(seal, PlaceCodec.of(keyset), Arrays.copyOf(digest(shape), FINGERPRINT_BYTES));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /** The cursor of a place. */
    public Cursor cursor(Place place) {
        byte[] written = codec.write(place);
        byte[] content = ByteBuffer.allocate(FINGERPRINT_BYTES + written.length)
                .put(fingerprint)
                .put(written)
                .array();
        return Cursor.of(seal.seal(content));
    }

    /** The place of a cursor; null for none. */
    public @Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        byte[] content = seal.open(cursor.text());
        if (!Arrays.equals(fingerprint, Arrays.copyOf(content, FINGERPRINT_BYTES))) {
            throw new InvalidCursorException(
                    "This cursor belongs to another query; table, condition (but for its values) and"
                            + " order must be those of the query that made it");
        }
        try {
            return codec.read(Arrays.copyOfRange(content, FINGERPRINT_BYTES, content.length));
        } catch (IOException | DateTimeException | NumberFormatException e) {
            throw CursorSeal.broken(e);
        }
    }
}
