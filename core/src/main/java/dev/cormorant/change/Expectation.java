package dev.cormorant.change;

import dev.cormorant.error.UnexpectedCountException;

/**
 * How many rows a write may be for.
 *
 * @param least the fewest
 * @param most the most
 */
public record Expectation(long least, long most) {
    /** Any number of rows. */
    public static final Expectation NONE = new Expectation(0, Long.MAX_VALUE);

    static Expectation exactly(long rows) {
        return new Expectation(requireNotNegative("expectExactly", rows), rows);
    }

    static Expectation atMost(long rows) {
        return new Expectation(0, requireNotNegative("expectAtMost", rows));
    }

    /** Whether any number of rows will do. */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * Refuses another number of rows; whoever calls this rolls the write back.
     *
     * @param write what was written, in words, after the name that it has: {@code update Posts}
     */
    public void require(String write, long rows) {
        if (rows < least || rows > most) {
            throw new UnexpectedCountException(write + " was for " + rows + (rows == 1 ? " row" : " rows")
                    + ", expected were " + (least == most ? "exactly " : "at most ") + most
                    + "; nothing was written");
        }
    }

    private static long requireNotNegative(String word, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(word + "(" + rows + ") is negative; no write is for so few rows");
        }
        return rows;
    }
}
