package dev.cormorant.search;

import dev.cormorant.error.Argument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a search asks for, as a value: each of its terms must be there, or must not be there.
 *
 * <pre>{@code
 * SearchQuery.parse("release -beta \"first draft\" note*");
 * // "release" and "first draft" and a word that begins with "note", and no "beta"
 * }</pre>
 *
 * A word is a run of letters and digits; whatever is between words only divides them. Words that are joined by other signs
 * than blanks, as in {@code don't} and {@code e-mail}, are a phrase. Any text is a search: a quote that is not closed closes
 * at the end, and signs without a word mean nothing.
 *
 * @param terms what is asked for, each once
 */
public record SearchQuery(List<SearchTerm> terms) {
    /** The longest text that is a search. */
    public static final int LONGEST = 10_000;

    /** Leaves out what is asked for twice. */
    public SearchQuery {
        terms = List.copyOf(new LinkedHashSet<>(Argument.noneNull(terms, "SearchQuery", "term")));
    }

    /**
     * What a text asks for.
     *
     * @throws IllegalArgumentException if it is longer than {@link #LONGEST} characters
     */
    public static SearchQuery parse(String text) {
        Argument.notNull(text, "parse", "text");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a search of " + text.length() + " characters; it has at most " + LONGEST);
        }
        return new SearchQuery(new SearchParser(text).terms());
    }

    /** What must be there. */
    public List<SearchTerm> required() {
        return terms.stream().filter(Predicate.not(SearchTerm::excluded)).toList();
    }

    /** What must not be there. */
    public List<SearchTerm> excluded() {
        return terms.stream().filter(SearchTerm::excluded).toList();
    }

    /** Whether it asks for nothing that must be there, so that it finds nothing. */
    public boolean isEmpty() {
        return terms.stream().allMatch(SearchTerm::excluded);
    }

    /** A text that asks for the same. */
    @Override
    public String toString() {
        return terms.stream().map(SearchTerm::toString).collect(Collectors.joining(" "));
    }
}
