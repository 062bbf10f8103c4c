package dev.cormorant.dialect.h2;

import dev.cormorant.search.Letters;
import dev.cormorant.search.SearchQuery;
import dev.cormorant.search.SearchTerm;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How H2 is told what to search for: by one regular expression that looks from the beginning of a text for each term. H2 has
 * no index of words that fits into transactions.
 */
final class H2Search {
    /** Divides the columns; no phrase goes beyond it. */
    static final String DIVIDER = "CHAR(1)";

    /** How a search is bound. */
    static final ColumnType<SearchQuery> QUERY =
            ColumnTypes.text().as(SearchQuery.class, SearchQuery::parse, H2Search::pattern);

    private static final String IN_WORD = "\\p{L}\\p{Nd}";
    private static final String START = "(?<![" + IN_WORD + "])(?<![" + IN_WORD + "][\\x{300}-\\x{36F}])";
    private static final String END = "(?![" + IN_WORD + "])";
    private static final String BETWEEN = "[^" + IN_WORD + "\\x{1}]+";
    private static final String ACCENTS = "[\\x{300}-\\x{36F}]*";

    /** Behind the last Latin letter with accents. */
    private static final int BEYOND_LATIN = 0x2130;

    /** The letters that are the same as one without accents, by that one. */
    private static final Map<Integer, String> ACCENTED = accented();

    private H2Search() {}

    private static Map<Integer, String> accented() {
        Map<Integer, String> letters = new TreeMap<>();
        for (int each = 'z' + 1; each < BEYOND_LATIN; each++) {
            if (Character.isLetter(each)) {
                String folded = Letters.folded(Character.toString(each));
                if (folded.length() == 1 && folded.charAt(0) <= 'z') {
                    letters.merge((int) folded.charAt(0), Character.toString(each), String::concat);
                }
            }
        }
        return letters;
    }

    private static String pattern(SearchQuery query) {
        return query.terms().stream().map(H2Search::term).collect(Collectors.joining("", "(?siu)^", ""));
    }

    private static String term(SearchTerm term) {
        String words = term.words().stream().map(H2Search::word).collect(Collectors.joining(BETWEEN));
        return (term.excluded() ? "(?!.*" : "(?=.*") + START + words + (term.prefix() ? "" : END) + ")";
    }

    private static String word(String word) {
        return word.codePoints().mapToObj(H2Search::letter).collect(Collectors.joining());
    }

    private static String letter(int letter) {
        boolean latin = letter >= 'a' && letter <= 'z';
        String same = Character.toString(letter) + ACCENTED.getOrDefault(letter, "");
        return latin ? "[" + same + "]" + ACCENTS : same;
    }
}
