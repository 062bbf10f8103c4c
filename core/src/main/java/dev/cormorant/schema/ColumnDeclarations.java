package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.json.JsonType;
import dev.cormorant.json.JsonValue;
import dev.cormorant.schema.ColumnSpec.Role;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.CustomType;
import dev.cormorant.type.Stored;
import dev.cormorant.type.Vector;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words with which a table declares its columns: one for each type. Every column starts as a {@code Required} one; the
 * words of {@link DeclaredColumn} and of its kind refine it.
 *
 * @param <S> the table
 */
public abstract class ColumnDeclarations<S> extends TypedColumns<S> {
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

    /** A column of a type of your own. */
    protected final <T> Required<T> column(CustomType<T, ?> type) {
        return column(ColumnType.of(type));
    }

    /**
     * A column of the usual type of a class: {@code text()} for {@code String.class}, {@code decimal()} for
     * {@code BigDecimal.class}, the constants of an enum by name.
     *
     * @throws IllegalArgumentException if no column type carries the class
     */
    protected final <T> Required<T> column(Class<T> javaClass) {
        return column(ColumnTypes.ofColumn(javaClass)
                .orElseThrow(() -> new IllegalArgumentException(getClass().getName() + ": column("
                        + javaClass.getSimpleName() + ".class); no column type carries the class, so say how it is"
                        + " stored: text().as(..), json(" + javaClass.getSimpleName() + ".class), or a CustomType")));
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

    /** The constants of an enum, stored by name or as {@link Stored} says. */
    protected final <E extends Enum<E>> EnumColumn<E> enumeration(Class<E> type) {
        return new EnumColumn<>(type);
    }

    /** Some texts and no others. */
    protected final Required<String> enumeration(String first, String... more) {
        return column(ColumnTypes.enumeration(Stream.concat(
                        Stream.of(Argument.notNull(first, "enumeration", "text")),
                        Arrays.stream(Argument.noneNull(more, "enumeration", "text")))
                .toList()));
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
    protected final TimestampColumn timestamp() {
        return new TimestampColumn();
    }

    /** A calendar date without a zone. */
    protected final DateColumn date() {
        return new DateColumn();
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
    protected final UuidColumn uuid() {
        return new UuidColumn();
    }

    /** A ULID. */
    protected final UlidColumn ulid() {
        return new UlidColumn();
    }

    /** JSON documents that are values of a class. They need a JSON codec, as {@code cormorant-jackson} is. */
    protected final <T> Required<T> json(Class<T> type) {
        return json(JsonType.of(type));
    }

    /** JSON documents that are values of a type with type arguments: {@code json(listOf(String.class))}. */
    protected final <T> Required<T> json(JsonType<T> type) {
        return column(ColumnTypes.json(type));
    }

    /** JSON documents of any form. */
    protected final Required<JsonValue> json() {
        return json(JsonValue.class);
    }

    /** The type of a list, for {@link #json(JsonType)}. */
    protected static <E> JsonType<List<E>> listOf(Class<E> element) {
        return JsonType.listOf(element);
    }

    /** The type of a map from texts, for {@link #json(JsonType)}. */
    protected static <V> JsonType<Map<String, V>> mapOf(Class<V> value) {
        return JsonType.mapOf(value);
    }

    /** Lists of what another column word declares, none of it null: {@code array(text())}. */
    protected final <E> Required<List<E>> array(Required<E> element) {
        Argument.notNull(element, "array", "type of the elements");
        if (!element.spec().equals(ColumnSpec.of(element.type(), Role.REQUIRED))) {
            throw new IllegalArgumentException(getClass().getName() + ": the elements of array(..) are no columns; say"
                    + " their type alone, as in array(varchar(20)), and everything else of the list");
        }
        return column(ColumnTypes.array(element.type()));
    }

    /** Vectors of so many numbers, from 1 to 16,000. On PostgreSQL they need the extension pgvector. */
    protected final Required<Vector> vector(int dimensions) {
        return column(ColumnTypes.vector(dimensions));
    }
}
