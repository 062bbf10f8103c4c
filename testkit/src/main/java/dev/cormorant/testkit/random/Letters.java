package dev.cormorant.testkit.random;

import java.util.ArrayList;
import java.util.List;

/**
 * What the texts of a program are made of. H2 compares UTF-16 units, so a program has letters beyond U+FFFF, or those that
 * sort between them and their halves and patterns for a single letter, never both.
 */
record Letters(List<String> all, boolean single) {
    private static final List<String> PLAIN =
            List.of("a", "b", "B", "é", "É", "Ж", "ж", "\u0301", " ", "%", "_", "\\", "'", "\"", "`", ";", "0");

    static Letters of(Dice dice) {
        boolean astral = dice.oneIn(2);
        List<String> letters = new ArrayList<>(PLAIN);
        letters.addAll(astral ? List.of("😀", "𝒳") : List.of("\uFFFD", "\uFF07"));
        return new Letters(List.copyOf(letters), !astral);
    }
}
