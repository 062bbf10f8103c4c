package dev.cormorant.dialect.postgres;

import dev.cormorant.search.SearchQuery;
import dev.cormorant.search.SearchTerm;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How PostgreSQL is told what to search for. Without a language each word of a text begins with a letter of ours, so that it
 * is a word and nothing else: the parser would take some for numbers or host names, and cut others in two.
 */
final class PostgresSearch {
    /** What stands in front of each word of a text without a language. */
    static final String MARK = "w";

    /** The most characters of a word that are compared: a word has at most 2046 bytes. */
    static final int WORD = 64;

    /** Divides the columns: no word, so that no phrase goes from one to the next and nobody can search for it. */
    static final String DIVIDER = " /end";

    private static final ColumnType<SearchQuery> WORDS = ColumnTypes.text()
            .as(SearchQuery.class, SearchQuery::parse, query -> tsquery(query, word -> MARK + cut(word)));

    private static final ColumnType<SearchQuery> LANGUAGE =
            ColumnTypes.text().as(SearchQuery.class, SearchQuery::parse, query -> tsquery(query, word -> word));

    private PostgresSearch() {}

    /** How a search of texts in a language is bound, or of words as they are. */
    static ColumnType<SearchQuery> query(boolean inLanguage) {
        return inLanguage ? LANGUAGE : WORDS;
    }

    private static String tsquery(SearchQuery query, Function<String, String> word) {
        return query.terms().stream().map(term -> term(term, word)).collect(Collectors.joining(" & "));
    }

    /** Words have letters and digits alone, so there is nothing in them to escape. */
    private static String term(SearchTerm term, Function<String, String> word) {
        String words =
                term.words().stream().map(each -> "'" + word.apply(each) + "'").collect(Collectors.joining(" <-> "));
        return (term.excluded() ? "!" : "")
                + (term.isPhrase() ? "(" + words + ")" : words)
                + (term.prefix() ? ":*" : "");
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) > WORD
                ? word.substring(0, word.offsetByCodePoints(0, WORD))
                : word;
    }
}
