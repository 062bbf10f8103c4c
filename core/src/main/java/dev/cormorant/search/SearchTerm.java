package dev.cormorant.search;

import java.util.List;

/**
 * One thing that a search asks for. Its words are in lower case and without accents.
 *
 * @param words the word, or the words of a phrase, which follow each other in one column
 * @param prefix whether words that begin like it count; only of a single word
 * @param excluded whether it must not be there
 */
public record SearchTerm(List<String> words, boolean prefix, boolean excluded) {
    /** Copies the list. */
    public SearchTerm {
        words = List.copyOf(words);
    }

    /** Whether it is several words in their order. */
    public boolean isPhrase() {
        return words.size() > 1;
    }

    /** The term as users type it. */
    @Override
    public String toString() {
        String text = String.join(" ", words);
        return (excluded ? "-" : "") + (isPhrase() ? "\"" + text + "\"" : text) + (prefix ? "*" : "");
    }
}
