package dev.cormorant.example.explorer.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a dependency is needed. */
public enum Scope {
    COMPILE,
    RUNTIME,
    PROVIDED,
    TEST,
    SYSTEM,
    /** Not a dependency: a POM whose decisions are to be taken over. */
    IMPORT,
    /** Something that Maven does not know, or that only a parent can resolve. */
    OTHER;

    /** Whether those who use a project need what it needs in this scope. */
    public boolean isInherited() {
        return this == COMPILE || this == RUNTIME;
    }

    /** The scope that a POM calls so; null for null. */
    public static @Nullable Scope of(@Nullable String word) {
        if (word == null) {
            return null;
        }
        for (Scope scope : values()) {
            if (scope != OTHER && scope.name().equals(word.toUpperCase(Locale.ROOT))) {
                return scope;
            }
        }
        return OTHER;
    }
}
