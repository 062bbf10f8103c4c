package dev.cormorant.type;

import dev.cormorant.error.Argument;
import java.time.Instant;

/**
 * A ULID: 48 bits that count milliseconds since 1970, then 80 bits of chance. As text it has 26 characters, and texts sort
 * as ULIDs do. Immutable.
 *
 * @param high the milliseconds and the first 16 bits of chance
 * @param low the other 64 bits of chance
 */
public record Ulid(long high, long low) implements Comparable<Ulid> {
    /** How many characters its text has. */
    public static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int MASK = 31;
    private static final int CHANCE_BITS_IN_HIGH = 16;

    /**
     * The ULID of a text, upper or lower case.
     *
     * @throws IllegalArgumentException if the text is none: a wrong length, a letter outside of Crockford's alphabet, or more
     *     than 128 bits
     */
    public static Ulid parse(String text) {
        Argument.notNull(text, "parse", "text");
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("a ULID has " + LENGTH + " characters, this text has " + text.length());
        }
        if (digit(text.charAt(0)) > 7) {
            throw new IllegalArgumentException("the text is greater than the greatest ULID");
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            high = high << BITS | low >>> (Long.SIZE - BITS);
            low = low << BITS | digit(text.charAt(i));
        }
        return new Ulid(high, low);
    }

    private static int digit(char c) {
        int digit = ALPHABET.indexOf(Character.toUpperCase(c));
        if (digit < 0 || c > 'z') {
            throw new IllegalArgumentException("the text has a character that no ULID has");
        }
        return digit;
    }

    /** When it was made, in milliseconds. */
    public Instant instant() {
        return Instant.ofEpochMilli(high >>> CHANCE_BITS_IN_HIGH);
    }

    @Override
    public int compareTo(Ulid other) {
        Argument.notNull(other, "compareTo", "the other");
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh == 0 ? Long.compareUnsigned(low, other.low) : byHigh;
    }

    /** The text: 26 characters, upper case. */
    @Override
    public String toString() {
        char[] text = new char[LENGTH];
        long restOfHigh = high;
        long restOfLow = low;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (restOfLow & MASK));
            restOfLow = restOfLow >>> BITS | restOfHigh << (Long.SIZE - BITS);
            restOfHigh >>>= BITS;
        }
        return new String(text);
    }
}
