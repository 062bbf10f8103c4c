package dev.cormorant.expression;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;

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

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
