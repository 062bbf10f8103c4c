package dev.cormorant.testkit.evaluator;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** LIKE by code point: {@code %} is any text, {@code _} one code point, {@code \} takes the meaning of the next one away. */
final class TextPattern {
    private final int[] text;

    /** Where in the text what was read of the pattern can end. */
    private BitSet ends = new BitSet();

    private TextPattern(int[] text) {
        this.text = text;
        ends.set(0);
    }

    static boolean matches(String text, String pattern, boolean ignoreCase) {
        IntUnaryOperator folding = ignoreCase ? Character::toLowerCase : codePoint -> codePoint;
        TextPattern matching = new TextPattern(text.codePoints().map(folding).toArray());
        int[] parts = pattern.codePoints().map(folding).toArray();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == '%') {
                matching.anything();
            } else if (parts[i] == '_') {
                matching.step(letter -> true);
            } else {
                int wanted = parts[i] == '\\' ? parts[++i] : parts[i];
                matching.step(letter -> letter == wanted);
            }
        }
        return matching.ends.get(matching.text.length);
    }

    private void anything() {
        if (!ends.isEmpty()) {
            ends.set(ends.nextSetBit(0), text.length + 1);
        }
    }

    private void step(IntPredicate letter) {
        BitSet next = new BitSet();
        ends.stream().filter(end -> end < text.length && letter.test(text[end])).forEach(end -> next.set(end + 1));
        ends = next;
    }
}
