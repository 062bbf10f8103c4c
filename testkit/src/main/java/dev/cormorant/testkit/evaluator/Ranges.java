package dev.cormorant.testkit.evaluator;

/** Which integers a Java class holds. */
final class Ranges {
    private Ranges() {}

    static boolean holds(Class<?> type, long number) {
        if (type == Short.class) {
            return number == (short) number;
        }
        return type != Integer.class || number == (int) number;
    }
}
