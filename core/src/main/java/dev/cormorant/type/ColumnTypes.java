package dev.cormorant.type;

import dev.cormorant.error.Argument;
import dev.cormorant.json.JsonType;
import dev.cormorant.type.Storage.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The column types that Cormorant brings, each with the limits that every database keeps. */
public final class ColumnTypes {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST_INSTANT = startOf(FIRST_YEAR);
    private static final Instant END_OF_INSTANTS = startOf(LAST_YEAR + 1);
    private static final int MOST_DIMENSIONS = 16_000;
    private static final String YEARS = "the time is outside the years " + FIRST_YEAR + " to " + LAST_YEAR;

    private ColumnTypes() {}

    /** Text of any length, compared by code point. U+0000 is refused: PostgreSQL cannot store it. */
    public static ColumnType<String> text() {
        return ColumnType.of(String.class, Storage.of(Kind.TEXT), ColumnTypes::characterProblem);
    }

    /** Text of at most {@code length} code points. */
    public static ColumnType<String> varchar(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("varchar(" + length + "): the length is at least 1");
        }
        return ColumnType.of(String.class, Storage.varchar(length), value -> textProblem(value, length));
    }

    /** 16-bit integers. */
    public static ColumnType<Short> smallint() {
        return ColumnType.of(Short.class, Storage.of(Kind.SMALLINT));
    }

    /** 32-bit integers. */
    public static ColumnType<Integer> integer() {
        return ColumnType.of(Integer.class, Storage.of(Kind.INTEGER));
    }

    /** 64-bit integers. */
    public static ColumnType<Long> bigint() {
        return ColumnType.of(Long.class, Storage.of(Kind.BIGINT));
    }

    /** 32-bit floating point. NaN and infinities are refused: not every database can store them. */
    public static ColumnType<Float> real() {
        return ColumnType.of(Float.class, Storage.of(Kind.REAL), value -> finiteProblem(value));
    }

    /** 64-bit floating point. NaN and infinities are refused: not every database can store them. */
    public static ColumnType<Double> doublePrecision() {
        return ColumnType.of(Double.class, Storage.of(Kind.DOUBLE), ColumnTypes::finiteProblem);
    }

    /** Exact decimals; a value with more digits than fit is refused, never rounded. */
    public static ColumnType<BigDecimal> decimal(int precision, int scale) {
        if (precision < 1 || scale < 0 || scale > precision) {
            throw new IllegalArgumentException(
                    "decimal(" + precision + ", " + scale + "): needs precision >= 1 and 0 <= scale <= precision");
        }
        return ColumnType.of(
                BigDecimal.class, Storage.decimal(precision, scale), value -> decimalProblem(value, precision, scale));
    }

    /** True or false. */
    public static ColumnType<Boolean> bool() {
        return ColumnType.of(Boolean.class, Storage.of(Kind.BOOLEAN));
    }

    /** A point in time, in microseconds; what is finer is cut off before the write. */
    public static ColumnType<Instant> timestamp() {
        return ColumnType.of(
                Instant.class,
                Storage.of(Kind.TIMESTAMP),
                value -> value.isBefore(FIRST_INSTANT) || !value.isBefore(END_OF_INSTANTS) ? YEARS : null);
    }

    /** A calendar date without a zone. */
    public static ColumnType<LocalDate> date() {
        return ColumnType.of(LocalDate.class, Storage.of(Kind.DATE), value -> yearProblem(value.getYear()));
    }

    /** A time of day without a zone, in microseconds. */
    public static ColumnType<LocalTime> time() {
        return ColumnType.of(LocalTime.class, Storage.of(Kind.TIME));
    }

    /** A date with a time of day, without a zone, in microseconds. */
    public static ColumnType<LocalDateTime> dateTime() {
        return ColumnType.of(LocalDateTime.class, Storage.of(Kind.DATETIME), value -> yearProblem(value.getYear()));
    }

    /** Bytes. */
    public static ColumnType<byte[]> bytes() {
        return ColumnType.of(byte[].class, Storage.of(Kind.BYTES));
    }

    /** A UUID. */
    public static ColumnType<UUID> uuid() {
        return ColumnType.of(UUID.class, Storage.of(Kind.UUID));
    }

    /** A ULID, as text of 26 characters. */
    public static ColumnType<Ulid> ulid() {
        return varchar(Ulid.LENGTH).as(Ulid.class, Ulid::parse, Ulid::toString);
    }

    /** The constants of an enum, stored by name or as {@link Stored} says. */
    public static <E extends Enum<E>> ColumnType<E> enumeration(Class<E> type) {
        EnumNames<E> names = EnumNames.of(type);
        return enumeration(names.names()).asEnum(type, names::constant, names::nameOf);
    }

    /** The same, where a stored text that is of no constant is read as one that stands for the unknown. */
    public static <E extends Enum<E>> ColumnType<E> enumeration(Class<E> type, E unknown) {
        Argument.notNull(type, "enumeration", "class");
        Argument.notNull(unknown, "enumeration", "constant");
        EnumNames<E> names = EnumNames.of(type);
        return enumeration(names.names()).asEnum(type, name -> names.constantOr(name, unknown), names::nameOf);
    }

    /** A point in time as text in ISO-8601: {@code 2026-01-31T10:00:00.000000Z}. */
    public static ColumnType<String> timestampText() {
        return TimeTexts.instants(timestamp());
    }

    /** A calendar date as text in ISO-8601: {@code 2026-01-31}. */
    public static ColumnType<String> dateText() {
        return TimeTexts.dates(date());
    }

    /** A calendar date as its beginning in UTC. */
    public static ColumnType<Instant> dateInstant() {
        return TimeTexts.midnights(date());
    }

    /** JSON documents of a type. Only a database with a JSON codec can hold them. */
    public static <T> ColumnType<T> json(JsonType<T> type) {
        Argument.notNull(type, "json", "type");
        return ColumnType.json(type);
    }

    /**
     * Lists of values of a type, none of them null.
     *
     * @throws IllegalArgumentException if the values are no single things themselves: documents, lists, vectors
     */
    public static <E> ColumnType<List<E>> array(ColumnType<E> element) {
        Argument.notNull(element, "array", "type of the elements");
        if (!element.storage().isScalar()) {
            throw new IllegalArgumentException("a list of " + element + "; the elements of a list are single values,"
                    + " use json(listOf(..)) for others");
        }
        return ColumnType.listOf(element);
    }

    /** Vectors of so many numbers, from 1 to 16,000. */
    public static ColumnType<Vector> vector(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "vector(" + dimensions + "): a vector has from 1 to " + MOST_DIMENSIONS + " dimensions");
        }
        return ColumnType.of(
                Vector.class,
                Storage.vector(dimensions),
                value -> value.dimensions() == dimensions
                        ? null
                        : "the vector has " + value.dimensions() + " dimensions, the column has " + dimensions);
    }

    /** Some texts and no others. */
    public static ColumnType<String> enumeration(List<String> texts) {
        Argument.noneNull(texts, "enumeration", "text");
        int longest = texts.stream()
                .mapToInt(String::length)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("an enumeration needs at least one text"));
        return varchar(Math.max(longest, 1)).restrictedTo(texts);
    }

    /**
     * The type of values of a class where no column says more; empty for a class that no column type carries. Enums are
     * stored by name, decimals have any digits.
     */
    public static <T> Optional<ColumnType<T>> of(Class<T> javaClass) {
        return PlainTypes.of(javaClass);
    }

    /** The type of columns of a class where nothing more is said; as {@link #of}, but decimals have the digits of a column. */
    public static <T> Optional<ColumnType<T>> ofColumn(Class<T> javaClass) {
        return PlainTypes.ofColumn(javaClass);
    }

    /** Drivers would replace half of a surrogate pair by a question mark. */
    static @Nullable String characterProblem(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\0') {
                return "the text contains U+0000, which no column can store";
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return "the text contains half of a surrogate pair, which is no character";
                }
                i++;
            }
        }
        return null;
    }

    private static @Nullable String textProblem(String value, int limit) {
        int length = value.length() <= limit ? value.length() : value.codePointCount(0, value.length());
        return length <= limit
                ? characterProblem(value)
                : "the text has " + length + " characters, the limit is " + limit;
    }

    private static @Nullable String finiteProblem(double value) {
        return Double.isFinite(value) ? null : "NaN and infinities cannot be stored";
    }

    private static @Nullable String decimalProblem(BigDecimal value, int precision, int scale) {
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() > scale) {
            return "the number has " + shortest.scale() + " fraction digits, the limit is " + scale;
        }
        int whole = shortest.precision() - shortest.scale();
        return whole <= precision - scale
                ? null
                : "the number has " + whole + " digits before the point, the limit is " + (precision - scale);
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String yearProblem(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? null : YEARS;
    }
}
