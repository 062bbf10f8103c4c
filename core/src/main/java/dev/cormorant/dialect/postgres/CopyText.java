package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.IsoText;
import dev.cormorant.type.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of COPY, as bytes: tabs between values, a newline after each row, {@code \N} for null. Belongs to
 * one load. See <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, File Formats</a>.
 */
final class CopyText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private byte[] bytes;
    private int length;

    CopyText(int capacity) {
        bytes = new byte[capacity];
    }

    static boolean carries(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL, BOOLEAN -> true;
            case TIMESTAMP, DATE, TIME, DATETIME, BYTES, UUID, JSON -> true;
            case ARRAY, VECTOR -> false;
        };
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void row(Storage[] columns, @Nullable Object[] values) {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                add('\t');
            }
            Object value = values[i];
            if (value == null) {
                add('\\');
                add('N');
            } else {
                value(columns[i], value);
            }
        }
        add('\n');
    }

    private void value(Storage column, Object value) {
        switch (column.kind()) {
            case TEXT, VARCHAR, JSON -> text((String) value);
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL, UUID -> plain(value.toString());
            case BOOLEAN -> add((Boolean) value ? 't' : 'f');
            case TIMESTAMP -> plain(IsoText.of((Instant) value));
            case DATE -> plain(IsoText.of((LocalDate) value));
            case TIME -> plain(IsoText.of((LocalTime) value));
            case DATETIME -> plain(IsoText.of((LocalDateTime) value));
            case BYTES -> hex((byte[]) value);
            case ARRAY, VECTOR -> throw new IllegalStateException(column + " is not carried");
        }
    }

    private void text(String value) {
        int size = value.length();
        reserve(2 * size);
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                escaped(value.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            escaped((byte) c);
        }
    }

    /** Bytes of UTF-8; what is escaped is ASCII, whose bytes are part of no other character. */
    private void escaped(byte[] utf8) {
        reserve(2 * utf8.length);
        for (byte b : utf8) {
            escaped(b);
        }
    }

    private void escaped(byte b) {
        switch (b) {
            case '\\', '\t' -> pair(b == '\t' ? 't' : '\\');
            case '\n' -> pair('n');
            case '\r' -> pair('r');
            default -> bytes[length++] = b;
        }
    }

    private void pair(char name) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) name;
    }

    @SuppressWarnings("deprecation") // the text is ASCII, of which the low bytes are all
    private void plain(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
    }

    private void hex(byte[] value) {
        plain("\\\\x");
        reserve(2 * value.length);
        for (byte b : value) {
            bytes[length++] = (byte) HEX[b >> 4 & 15];
            bytes[length++] = (byte) HEX[b & 15];
        }
    }

    private void add(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
