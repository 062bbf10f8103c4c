package dev.cormorant.expression;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import org.jspecify.annotations.Nullable;

/** LIKE patterns for literal texts. */
final class Patterns {
    static final ColumnType<String> TYPE = ColumnTypes.text();

    private Patterns() {}

    static String containing(String part) {
        return "%" + escaped(part) + "%";
    }

    static String startingWith(String part) {
        return escaped(part) + "%";
    }

    static String endingWith(String part) {
        return "%" + escaped(part);
    }

    /** The pattern itself, once it is clear that its last character is not an escape without anything to escape. */
    static String complete(@Nullable String pattern, Typed<?> on, String operation) {
        String given = Operands.requireValue(pattern, on, operation);
        int escapes = given.length();
        while (escapes > 0 && given.charAt(escapes - 1) == '\\') {
            escapes--;
        }
        if ((given.length() - escapes) % 2 != 0) {
            throw new IllegalArgumentException(
                    "%s: the pattern of %s ends with an escape; write \\\\ for a backslash, or use contains(..)"
                            .formatted(on.label(), operation));
        }
        return given;
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
