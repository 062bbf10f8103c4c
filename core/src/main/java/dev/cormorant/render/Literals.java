package dev.cormorant.render;

import dev.cormorant.ir.ValueType;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Vector;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Constants as SQL text, in the standard's spelling. Definitions of tables need them, since they take no binds; nothing
 * else may use them. Thread-safe.
 */
public class Literals {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    /** A value of a column type. */
    @SuppressWarnings("unchecked")
    public final String of(ValueType type, Object value) {
        return of(Storages.of(type), ((ColumnType<Object>) type).encode(value));
    }

    /** A value in the form that a codec of its storage takes. */
    public final String of(Storage storage, Object stored) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR -> text((String) stored);
            case SMALLINT, INTEGER, BIGINT -> stored.toString();
            case REAL -> real((float) finite((Float) stored));
            case DOUBLE -> doublePrecision(finite((Double) stored));
            case DECIMAL -> decimal((BigDecimal) stored, storage.scale());
            case BOOLEAN -> (Boolean) stored ? "TRUE" : "FALSE";
            case TIMESTAMP -> timestamp((Instant) stored);
            case DATE -> date((LocalDate) stored);
            case TIME -> time((LocalTime) stored);
            case DATETIME -> dateTime((LocalDateTime) stored);
            case BYTES -> bytes((byte[]) stored);
            case UUID -> uuid((UUID) stored);
            case JSON -> json((String) stored);
            case ARRAY -> array(storage.elements(), (List<?>) stored);
            case VECTOR -> vector((Vector) stored);
        };
    }

    /** A text. */
    public final String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with U+0000 cannot be part of a definition");
        }
        return quoted(value);
    }

    /** A text without U+0000 between quotes, its own quotes doubled. */
    protected String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** A finite 32-bit number, exact to the last bit if it is read as a 64-bit one. */
    protected String real(float value) {
        return Double.toString(value);
    }

    /** A finite 64-bit number. */
    protected String doublePrecision(double value) {
        return Double.toString(value);
    }

    /** A decimal. */
    protected String decimal(BigDecimal value, int scale) {
        return value.toPlainString();
    }

    /** A point in time. */
    protected String timestamp(Instant value) {
        return "TIMESTAMP WITH TIME ZONE '" + DATE_TIME.format(value.atOffset(ZoneOffset.UTC)) + "+00:00'";
    }

    /** A date. */
    protected String date(LocalDate value) {
        return "DATE '" + value + "'";
    }

    /** A time of day. */
    protected String time(LocalTime value) {
        return "TIME '" + TIME.format(value) + "'";
    }

    /** A date with a time of day. */
    protected String dateTime(LocalDateTime value) {
        return "TIMESTAMP '" + DATE_TIME.format(value) + "'";
    }

    /** Bytes. */
    protected String bytes(byte[] value) {
        return "X'" + HexFormat.of().formatHex(value) + "'";
    }

    /** A UUID. */
    protected String uuid(UUID value) {
        return "UUID '" + value + "'";
    }

    /** A JSON document. */
    protected String json(String value) {
        return text(value);
    }

    /** A list. */
    protected String array(Storage element, List<?> values) {
        return values.stream().map(value -> of(element, value)).collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    /** A vector, as bytes. */
    protected String vector(Vector value) {
        return bytes(value.toBytes());
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("NaN and infinities cannot be part of a definition");
        }
        return value;
    }
}
