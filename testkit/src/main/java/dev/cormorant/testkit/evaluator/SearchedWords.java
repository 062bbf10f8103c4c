package dev.cormorant.testkit.evaluator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the words of a text are, and which searches find them, in the plainest way. */
public record SearchedWords(List<List<String>> columns) {
    /** The words of the columns of a row. */
    public static SearchedWords of(List<String> texts) {
        return new SearchedWords(texts.stream().map(SearchedWords::words).toList());
    }

    /** The words of a text, in lower case and without accents. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\u0300-\u036f]", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether these words follow each other in a column, the last one whole or as a beginning. */
    public boolean hold(List<String> phrase, boolean prefix) {
        return columns.stream().anyMatch(words -> hold(words, phrase, prefix));
    }

    private static boolean hold(List<String> words, List<String> phrase, boolean prefix) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            List<String> part = words.subList(i, i + phrase.size());
            if (prefix ? part.get(0).startsWith(phrase.get(0)) : part.equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
