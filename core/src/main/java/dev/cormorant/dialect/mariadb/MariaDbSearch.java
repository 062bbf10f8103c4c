package dev.cormorant.dialect.mariadb;

import dev.cormorant.search.SearchQuery;
import dev.cormorant.search.SearchTerm;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How MariaDB is told what to search for. In the column that the index is on each word begins with a mark, so that none is too
 * short to be indexed, and none is one of the words that the server leaves out.
 */
final class MariaDbSearch {
    /** What stands in front of each word; the underscore is a letter to the index, and to no one else. */
    static final String MARK = "w_";

    /** The most characters of a word that are compared: the index leaves out words of more than 84. */
    static final int WORD = 64;

    /** Divides the columns: a word without the mark, so that no phrase goes from one to the next. */
    static final String DIVIDER = " end ";

    /** How that is bound which must be there. */
    static final ColumnType<SearchQuery> REQUIRED = bound(query -> terms(query.required(), "+"));

    /** How that is bound of which nothing must be there. */
    static final ColumnType<SearchQuery> EXCLUDED = bound(query -> terms(query.excluded(), ""));

    private MariaDbSearch() {}

    private static ColumnType<SearchQuery> bound(Function<SearchQuery, String> inBooleanMode) {
        return ColumnTypes.text().as(SearchQuery.class, SearchQuery::parse, inBooleanMode);
    }

    /**
     * Words have letters and digits alone, so there is nothing in them to escape. Phrases come last: MariaDB forgets
     * beginnings of words that stand behind one.
     */
    private static String terms(List<SearchTerm> terms, String sign) {
        return terms.stream()
                .sorted(Comparator.comparing(SearchTerm::isPhrase))
                .map(term -> sign + term(term))
                .collect(Collectors.joining(" "));
    }

    private static String term(SearchTerm term) {
        String words = term.words().stream().map(word -> MARK + cut(word)).collect(Collectors.joining(" "));
        return (term.isPhrase() ? '"' + words + '"' : words) + (term.prefix() ? "*" : "");
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) > WORD
                ? word.substring(0, word.offsetByCodePoints(0, WORD))
                : word;
    }
}
