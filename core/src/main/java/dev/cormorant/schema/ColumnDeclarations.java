package dev.cormorant.schema;

import dev.cormorant.schema.ColumnSpec.Role;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The words with which a table declares its columns: one for each type. Every column starts as a {@code Required} one; the
 * words of {@link DeclaredColumn} and of its kind refine it.
 *
 * @param <S> the table
 */
public abstract class ColumnDeclarations<S> extends ColumnKinds<S> {
    ColumnDeclarations() {}

    /** A 64-bit primary key that the database makes. */
    protected final Identity<Long> identity() {
        return new Identity<>(ColumnSpec.of(ColumnTypes.bigint(), Role.IDENTITY).asPrimaryKey());
    }

    /** A 32-bit primary key that the database makes. */
    protected final Identity<Integer> intIdentity() {
        return new Identity<>(
                ColumnSpec.of(ColumnTypes.integer(), Role.IDENTITY).asPrimaryKey());
    }

    /** A column of any type. */
    protected final <T> Required<T> column(ColumnType<T> type) {
        if (type == null) {
            throw new IllegalArgumentException(getClass().getName()
                    + ": column(null); a type that is a constant of another class may not be initialised yet: declare it in"
                    + " a class of its own");
        }
        return new Required<>(ColumnSpec.of(type, Role.REQUIRED));
    }

    /** Text of any length. */
    protected final Required<String> text() {
        return column(ColumnTypes.text());
    }

    /** Text of at most so many code points. */
    protected final Required<String> varchar(int length) {
        return column(ColumnTypes.varchar(length));
    }

    /** Text of at most 255 code points. */
    protected final Required<String> varchar() {
        return varchar(255);
    }

    /** The constants of an enum, stored by name. */
    protected final <E extends Enum<E>> Required<E> enumeration(Class<E> type) {
        return column(ColumnTypes.enumeration(type));
    }

    /** Some texts and no others. */
    protected final Required<String> enumeration(String first, String... more) {
        return column(ColumnTypes.enumeration(
                Stream.concat(Stream.of(first), Arrays.stream(more)).toList()));
    }

    /** 16-bit integers. */
    protected final Required<Short> smallint() {
        return column(ColumnTypes.smallint());
    }

    /** 32-bit integers. */
    protected final Required<Integer> integer() {
        return column(ColumnTypes.integer());
    }

    /** 64-bit integers. */
    protected final Required<Long> bigint() {
        return column(ColumnTypes.bigint());
    }

    /** 32-bit floating point, without NaN and infinities. */
    protected final Required<Float> real() {
        return column(ColumnTypes.real());
    }

    /** 64-bit floating point, without NaN and infinities. */
    protected final Required<Double> doublePrecision() {
        return column(ColumnTypes.doublePrecision());
    }

    /** Exact decimals of so many digits, {@code scale} of them after the point. */
    protected final Required<BigDecimal> decimal(int precision, int scale) {
        return column(ColumnTypes.decimal(precision, scale));
    }

    /** Exact decimals of 10 digits, two of them after the point. */
    protected final Required<BigDecimal> decimal() {
        return decimal(10, 2);
    }

    /** True or false. */
    protected final Required<Boolean> bool() {
        return column(ColumnTypes.bool());
    }

    /** A point in time, in microseconds. */
    protected final Required<Instant> timestamp() {
        return column(ColumnTypes.timestamp());
    }

    /** A calendar date without a zone. */
    protected final Required<LocalDate> date() {
        return column(ColumnTypes.date());
    }

    /** A time of day without a zone, in microseconds. */
    protected final Required<LocalTime> time() {
        return column(ColumnTypes.time());
    }

    /** A date with a time of day, without a zone, in microseconds. */
    protected final Required<LocalDateTime> dateTime() {
        return column(ColumnTypes.dateTime());
    }

    /** Bytes. */
    protected final Required<byte[]> bytes() {
        return column(ColumnTypes.bytes());
    }

    /** A UUID. */
    protected final Required<UUID> uuid() {
        return column(ColumnTypes.uuid());
    }
}
