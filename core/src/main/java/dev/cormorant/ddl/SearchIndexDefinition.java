package dev.cormorant.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index.
 *
 * @param columns the columns that are searched
 * @param language the language of the texts; null for words as they are
 */
public record SearchIndexDefinition(
        String name, List<Part> columns, @Nullable String language) {
    /** Copies the list. */
    public SearchIndexDefinition {
        columns = List.copyOf(columns);
    }

    /**
     * A column that is searched.
     *
     * @param weight the letter of its weight in scores, from A to D; null for that of all others
     */
    public record Part(String column, @Nullable Character weight) {}
}
