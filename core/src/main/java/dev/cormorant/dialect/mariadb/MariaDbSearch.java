package dev.cormorant.dialect.mariadb;

import dev.cormorant.search.SearchQuery;
import dev.cormorant.search.SearchTerm;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
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

    /** How a search is bound. */
    static final ColumnType<SearchQuery> QUERY =
            ColumnTypes.text().as(SearchQuery.class, SearchQuery::parse, MariaDbSearch::inBooleanMode);

    private MariaDbSearch() {}

    private static String inBooleanMode(SearchQuery query) {
        return query.terms().stream().map(MariaDbSearch::term).collect(Collectors.joining(" "));
    }

    /** Words have letters and digits alone, so there is nothing in them to escape. */
    private static String term(SearchTerm term) {
        String words = term.words().stream().map(word -> MARK + cut(word)).collect(Collectors.joining(" "));
        return (term.excluded() ? "-" : "+") + (term.isPhrase() ? '"' + words + '"' : words) + (term.prefix() ? "*" : "");
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) > WORD
                ? word.substring(0, word.offsetByCodePoints(0, WORD))
                : word;
    }
}
