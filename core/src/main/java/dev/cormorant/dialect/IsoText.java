package dev.cormorant.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Times as text of a fixed width, so that texts sort as times do: {@code 2026-01-31T10:00:00.000000Z}. Years have four
 * digits.
 */
public final class IsoText {
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 15;
    private static final int DATE_TIME_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;
    private static final int NANOS_PER_MICRO = 1_000;

    private IsoText() {}

    /** A point in time, in UTC. */
    public static String of(Instant value) {
        char[] text = new char[DATE_TIME_LENGTH + 1];
        write(Micros.utc(value), text);
        text[DATE_TIME_LENGTH] = 'Z';
        return new String(text);
    }

    /** A date with a time of day. */
    public static String of(LocalDateTime value) {
        char[] text = new char[DATE_TIME_LENGTH];
        write(value, text);
        return new String(text);
    }

    /** A date. */
    public static String of(LocalDate value) {
        char[] text = new char[DATE_LENGTH];
        write(value, text);
        return new String(text);
    }

    /** A time of day. */
    public static String of(LocalTime value) {
        char[] text = new char[TIME_LENGTH];
        write(value, text, 0);
        return new String(text);
    }

    /** Reads a point in time. */
    public static Instant instant(String text) {
        int last = text.length() - 1;
        if (last < 0 || text.charAt(last) != 'Z') {
            throw malformed("a point in time in UTC");
        }
        return dateTime(text, last).toInstant(ZoneOffset.UTC);
    }

    /** Reads a date with a time of day. */
    public static LocalDateTime dateTime(String text) {
        return dateTime(text, text.length());
    }

    private static LocalDateTime dateTime(String text, int length) {
        if (length != DATE_TIME_LENGTH || text.charAt(DATE_LENGTH) != 'T') {
            throw malformed("a date with a time");
        }
        return LocalDateTime.of(readDate(text), readTime(text, DATE_LENGTH + 1));
    }

    /** Reads a date. */
    public static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw malformed("a date");
        }
        return readDate(text);
    }

    /** Reads a time of day. */
    public static LocalTime time(String text) {
        if (text.length() != TIME_LENGTH) {
            throw malformed("a time of day");
        }
        return readTime(text, 0);
    }

    private static void write(LocalDateTime value, char[] text) {
        write(value.toLocalDate(), text);
        text[DATE_LENGTH] = 'T';
        write(value.toLocalTime(), text, DATE_LENGTH + 1);
    }

    private static void write(LocalDate value, char[] text) {
        digits(value.getYear(), text, 0, 4);
        text[4] = '-';
        digits(value.getMonthValue(), text, 5, 2);
        text[7] = '-';
        digits(value.getDayOfMonth(), text, 8, 2);
    }

    private static void write(LocalTime value, char[] text, int at) {
        digits(value.getHour(), text, at, 2);
        text[at + 2] = ':';
        digits(value.getMinute(), text, at + 3, 2);
        text[at + 5] = ':';
        digits(value.getSecond(), text, at + 6, 2);
        text[at + 8] = '.';
        digits(value.getNano() / NANOS_PER_MICRO, text, at + 9, 6);
    }

    private static void digits(int number, char[] text, int at, int count) {
        int rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static LocalDate readDate(String text) {
        separator(text, 4, '-');
        separator(text, 7, '-');
        return LocalDate.of(pair(text, 0) * 100 + pair(text, 2), pair(text, 5), pair(text, 8));
    }

    private static LocalTime readTime(String text, int at) {
        separator(text, at + 2, ':');
        separator(text, at + 5, ':');
        separator(text, at + 8, '.');
        int micros = (pair(text, at + 9) * 100 + pair(text, at + 11)) * 100 + pair(text, at + 13);
        return LocalTime.of(pair(text, at), pair(text, at + 3), pair(text, at + 6), micros * NANOS_PER_MICRO);
    }

    private static void separator(String text, int at, char separator) {
        if (text.charAt(at) != separator) {
            throw malformed("a date or time of fixed width");
        }
    }

    /** Two digits: each number in a time is of one, two or three pairs. */
    private static int pair(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw malformed("a date or time of fixed width");
        }
        return tens * 10 + ones;
    }

    private static IllegalArgumentException malformed(String wanted) {
        return new IllegalArgumentException("the stored text is not " + wanted);
    }
}
