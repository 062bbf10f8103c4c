package dev.cormorant.testkit.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user prefers, as a JSON document. */
public record Prefs(
        String theme,
        int size,
        double zoom,
        boolean beta,
        List<String> tags,
        @Nullable String note) {
    /** Preferences with a theme. */
    public static Prefs of(String theme) {
        return new Prefs(theme, 12, 1.5, true, List.of("a", "b"), null);
    }
}
