package dev.cormorant.schema;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** How long a name in the database may be. */
final class NameLength {
    /** The longest identifier that every database keeps whole, in bytes (PostgreSQL's NAMEDATALEN - 1). */
    static final int LONGEST = 63;

    private NameLength() {}

    /** A derived name, cut to what every database keeps whole; the hash keeps cut names apart. */
    static String fitting(String name) {
        if (isFitting(name)) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        String suffix = "_%08x".formatted(hash.getValue());
        String start = name;
        while (!isFitting(start + suffix)) {
            start = start.substring(0, start.length() - 1);
        }
        return start + suffix;
    }

    static boolean isFitting(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
