package dev.cormorant.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text as a search. */
final class SearchParser {
    /** One more is too many for a phrase on one of the databases, and nobody types as many. */
    private static final int LONGEST_PHRASE = 100;

    private static final Pattern PIECE = Pattern.compile("(?U)(?<minus>-?)\"(?<phrase>[^\"]*)\"?|[^\\s\"]+");

    private final String text;
    private final List<SearchTerm> terms = new ArrayList<>();

    SearchParser(String text) {
        this.text = Letters.folded(text);
    }

    List<SearchTerm> terms() {
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String phrase = piece.group("phrase");
            if (phrase == null) {
                addPlain(piece.group());
            } else {
                add(words(phrase), false, !piece.group("minus").isEmpty());
            }
        }
        return terms;
    }

    private void addPlain(String piece) {
        List<String> words = words(piece);
        boolean prefix = words.size() == 1 && piece.contains(words.get(0) + "*");
        add(words, prefix, piece.startsWith("-"));
    }

    private void add(List<String> words, boolean prefix, boolean excluded) {
        if (!words.isEmpty()) {
            terms.add(new SearchTerm(words, prefix, excluded));
        }
    }

    /** The runs of letters and digits. */
    private static List<String> words(String piece) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        piece.codePoints().forEach(each -> {
            if (Letters.isInWord(each)) {
                word.appendCodePoint(each);
            } else {
                end(word, words);
            }
        });
        end(word, words);
        return words.subList(0, Math.min(words.size(), LONGEST_PHRASE));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
