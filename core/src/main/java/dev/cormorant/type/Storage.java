package dev.cormorant.type;

import org.jspecify.annotations.Nullable;

/**
 * What a database stores for a column, before a dialect names it: a kind, a length (of bounded text, in code points),
 * precision or number of dimensions, and a scale. Each dialect's type map turns it into an SQL type and a {@link Codec}.
 *
 * @param kind what it is
 * @param length the length, precision or number of dimensions; 0 where there is none
 * @param scale the digits after the point
 * @param element what the elements of a list are; null for everything else
 * @param names the SQL types that a {@link CustomType} wants instead; null for none
 */
public record Storage(
        Kind kind,
        int length,
        int scale,
        @Nullable Storage element,
        @Nullable SqlTypeNames names) {
    /** The kinds of stored value, each with the Java class that carries it. */
    public enum Kind {
        TEXT(String.class),
        VARCHAR(String.class),
        SMALLINT(Short.class),
        INTEGER(Integer.class),
        BIGINT(Long.class),
        REAL(Float.class),
        DOUBLE(Double.class),
        DECIMAL(java.math.BigDecimal.class),
        BOOLEAN(Boolean.class),
        TIMESTAMP(java.time.Instant.class),
        DATE(java.time.LocalDate.class),
        TIME(java.time.LocalTime.class),
        DATETIME(java.time.LocalDateTime.class),
        BYTES(byte[].class),
        UUID(java.util.UUID.class),
        /** A JSON document, carried as its text. */
        JSON(String.class),
        /** A list of values of one storage. */
        ARRAY(java.util.List.class),
        VECTOR(Vector.class);

        private final Class<?> carrier;

        Kind(Class<?> carrier) {
            this.carrier = carrier;
        }

        /** The Java class that carries values of this kind between a {@link ColumnType} and a {@link Codec}. */
        public Class<?> carrier() {
            return carrier;
        }
    }

    /** A storage without elements. */
    public Storage(Kind kind, int length, int scale) {
        this(kind, length, scale, null, null);
    }

    /** A storage without length or scale. */
    public static Storage of(Kind kind) {
        return new Storage(kind, 0, 0);
    }

    /** Text of at most {@code length} code points. */
    public static Storage varchar(int length) {
        return new Storage(Kind.VARCHAR, length, 0);
    }

    /** Exact decimals of {@code precision} digits, {@code scale} of them after the point. */
    public static Storage decimal(int precision, int scale) {
        return new Storage(Kind.DECIMAL, precision, scale);
    }

    /** Exact decimals of any digits: of values of which no column says more. */
    public static Storage decimal() {
        return of(Kind.DECIMAL);
    }

    /** Lists of values of a storage. */
    public static Storage array(Storage element) {
        return new Storage(Kind.ARRAY, 0, 0, element, null);
    }

    /** Vectors of so many numbers. */
    public static Storage vector(int dimensions) {
        return new Storage(Kind.VECTOR, dimensions, 0);
    }

    /** The same storage under SQL types of somebody's own. */
    public Storage named(SqlTypeNames sqlTypes) {
        return new Storage(kind, length, scale, element, sqlTypes);
    }

    /** Whether a length or precision is known. */
    public boolean isBounded() {
        return length > 0;
    }

    /** Whether values are texts, so that patterns and lengths apply. */
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.VARCHAR;
    }

    /** Whether values are one thing that has an order; others are only equal or not. */
    public boolean isScalar() {
        return switch (kind) {
            case JSON, ARRAY, VECTOR -> false;
            default -> true;
        };
    }

    /** Whether values are numbers, so that arithmetic applies. */
    public boolean isNumeric() {
        return switch (kind) {
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL -> true;
            default -> false;
        };
    }

    /** What the elements of a list are. */
    public Storage elements() {
        if (element == null) {
            throw new IllegalStateException(this + " has no elements");
        }
        return element;
    }

    /** The storage as messages show it: {@code VARCHAR(120)}. */
    @Override
    public String toString() {
        return switch (kind) {
            case VARCHAR -> "VARCHAR(" + length + ")";
            case DECIMAL -> isBounded() ? "DECIMAL(" + length + ", " + scale + ")" : "DECIMAL";
            case ARRAY -> "ARRAY OF " + element;
            case VECTOR -> "VECTOR(" + length + ")";
            default -> kind.name();
        };
    }
}
