package dev.cormorant.type;

import dev.cormorant.json.JsonNull;
import org.jspecify.annotations.Nullable;

/** What every database can hold of JSON. */
final class JsonTexts {
    private static final String ZERO = "\\u0000";

    private JsonTexts() {}

    /** The text of a document, once it is clear that every database takes it. */
    static String storable(String text) {
        if (text.equals("null")) {
            throw new IllegalArgumentException("a JSON null would be read as null; store null instead");
        }
        if (hasZero(text)) {
            throw new IllegalArgumentException("the document contains U+0000, which no column can store");
        }
        return text;
    }

    /** Whether a zero character is escaped in a text; a backslash before it may be escaped itself. */
    private static boolean hasZero(String text) {
        for (int at = text.indexOf(ZERO); at >= 0; at = text.indexOf(ZERO, at + 1)) {
            int backslashes = 1;
            while (at - backslashes >= 0 && text.charAt(at - backslashes) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 1) {
                return true;
            }
        }
        return false;
    }

    static @Nullable String problem(Object document) {
        return document instanceof JsonNull ? "a JSON null would be read as null; store null instead" : null;
    }

    static IllegalStateException unknown() {
        return new IllegalStateException("JSON has no form before a database with a codec is open, so no constant of it"
                + " can stand in a check or a default; compare a path of it instead");
    }
}
