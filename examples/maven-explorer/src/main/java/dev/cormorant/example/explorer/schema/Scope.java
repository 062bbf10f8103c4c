package dev.cormorant.example.explorer.schema;

import java.util.Locale;

/** When a dependency is needed. */
public enum Scope {
    COMPILE,
    RUNTIME,
    PROVIDED,
    TEST,
    SYSTEM,
    /** Something that Maven does not know, or that only a parent can resolve. */
    OTHER;

    /** The scope that a POM calls so. */
    public static Scope of(String word) {
        for (Scope scope : values()) {
            if (scope != OTHER && scope.name().equals(word.toUpperCase(Locale.ROOT))) {
                return scope;
            }
        }
        return OTHER;
    }
}
