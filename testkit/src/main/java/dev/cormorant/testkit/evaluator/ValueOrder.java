package dev.cormorant.testkit.evaluator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The order of values of one type: texts by code point, UUIDs as they are written, everything else as Java orders it. Lists
 * have none: they are equal or not.
 */
final class ValueOrder implements Comparator<Object> {
    static final ValueOrder INSTANCE = new ValueOrder();

    private ValueOrder() {}

    @Override
    @SuppressWarnings("unchecked")
    public int compare(Object left, Object right) {
        if (left instanceof String text) {
            return byCodePoint(text, (String) right);
        } else if (left instanceof UUID uuid) {
            return uuid.toString().compareTo(right.toString());
        } else if (left instanceof List<?> list) {
            return list.equals(right) ? 0 : 1;
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    private static int byCodePoint(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        return Arrays.compare(a, b);
    }
}
