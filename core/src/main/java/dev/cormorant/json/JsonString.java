package dev.cormorant.json;

import dev.cormorant.error.Argument;

/** A text. */
public record JsonString(String value) implements JsonValue {
    /** Refuses null. */
    public JsonString {
        Argument.notNull(value, "JsonString", "value");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.append('"').toString();
    }
}
