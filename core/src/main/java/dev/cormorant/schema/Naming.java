package dev.cormorant.schema;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** How names in Java become names in the database. */
final class Naming {
    /** The longest identifier that every database keeps whole, in bytes (PostgreSQL's NAMEDATALEN - 1). */
    static final int LONGEST = 63;

    private Naming() {}

    /**
     * Camel case as snake case: a break before an upper-case letter that follows a lower-case letter or digit, or that is
     * followed by a lower-case letter. {@code userID} becomes {@code user_id}, {@code URLPath} {@code url_path}.
     */
    static String snake(String name) {
        StringBuilder text = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && name.charAt(i - 1) != '_' && breaksAt(name, i)) {
                text.append('_');
            }
            text.append(Character.toLowerCase(c));
        }
        return text.toString();
    }

    private static boolean breaksAt(String name, int i) {
        boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return lowerFollows || !Character.isUpperCase(name.charAt(i - 1));
    }

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
