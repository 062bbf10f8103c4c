package dev.cormorant.internal.sql;

import java.util.List;
import java.util.Set;

/**
 * The text of one statement, read: where its parameters stand, and what kind of statement it is. Immutable.
 *
 * @param pieces the text, cut at its parameters
 * @param parameters the names of the parameters, each once, in the order of their first places
 * @param verb the first word, in lower case; empty for none
 * @param words all words outside of quotes, in lower case
 */
record SqlText(List<SqlPiece> pieces, List<String> parameters, String verb, Set<String> words) {
    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "merge", "replace");

    /** Inside of a WITH or of a FINAL TABLE; {@code replace} is a function there. */
    private static final Set<String> INNER_CHANGES = Set.of("insert", "update", "delete", "merge");

    private static final Set<String> QUERIES = Set.of("select", "with", "values", "table", "show");

    /** Whether running it may change rows, as far as its words tell. */
    boolean mayChange() {
        boolean mayHoldAnother = verb.equals("with") || words.contains("final");
        return CHANGES.contains(verb) || (mayHoldAnother && words.stream().anyMatch(INNER_CHANGES::contains));
    }

    /** Whether it is a query that changes nothing, as far as its words tell. */
    boolean isQuery() {
        return QUERIES.contains(verb) && !mayChange();
    }

    /** Refuses what returns no rows: drivers differ in whether they tell, and tell after they ran it. */
    void requireRows() {
        if (CHANGES.contains(verb) && !words.contains("returning")) {
            throw new IllegalArgumentException(
                    "This statement returns no rows; run it with execute(): " + verb + " ..");
        }
    }

    /** Refuses what returns rows. */
    void requireNoRows() {
        if (verb.equals("select") || (CHANGES.contains(verb) && words.contains("returning"))) {
            throw new IllegalArgumentException(
                    "This statement returns rows, which execute() would lose; run it with list(..): " + verb + " ..");
        }
    }
}
