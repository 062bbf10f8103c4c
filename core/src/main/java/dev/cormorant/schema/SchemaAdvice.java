package dev.cormorant.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * What would be better otherwise, though it works.
 *
 * @param missingIndexes the foreign keys and relations whose columns no index leads
 * @param others everything else
 */
record SchemaAdvice(List<String> missingIndexes, List<String> others) {
    static final SchemaAdvice NONE = new SchemaAdvice(List.of(), List.of());

    /** Copies the lists. */
    SchemaAdvice {
        missingIndexes = List.copyOf(missingIndexes);
        others = List.copyOf(others);
    }

    List<String> all() {
        return Stream.concat(missingIndexes.stream(), others.stream()).toList();
    }
}
