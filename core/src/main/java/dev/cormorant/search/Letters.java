package dev.cormorant.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a word is made of, and which of its letters are the same to a search. */
public final class Letters {
    private static final Pattern ACCENTS = Pattern.compile("(?<=[a-z])[\\x{300}-\\x{36F}]+");

    private Letters() {}

    /** Whether a code point is part of a word. */
    static boolean isInWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    /** A text in lower case and without the accents of Latin letters. */
    public static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
