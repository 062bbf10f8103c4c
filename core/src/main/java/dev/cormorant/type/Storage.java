package dev.cormorant.type;

/**
 * What a database stores for a column, before a dialect names it: a kind, a length (of bounded text, in code points) or
 * precision, and a scale. Each dialect's type map turns it into an SQL type and a {@link Codec}.
 */
public record Storage(Kind kind, int length, int scale) {
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
        UUID(java.util.UUID.class);

        private final Class<?> carrier;

        Kind(Class<?> carrier) {
            this.carrier = carrier;
        }

        /** The Java class that carries values of this kind between a {@link ColumnType} and a {@link Codec}. */
        public Class<?> carrier() {
            return carrier;
        }
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

    /** Whether a length or precision is known. */
    public boolean isBounded() {
        return length > 0;
    }

    /** Whether values are texts, so that patterns and lengths apply. */
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.VARCHAR;
    }

    /** Whether values are numbers, so that arithmetic applies. */
    public boolean isNumeric() {
        return switch (kind) {
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL -> true;
            default -> false;
        };
    }

    /** The storage as messages show it: {@code VARCHAR(120)}. */
    @Override
    public String toString() {
        return switch (kind) {
            case VARCHAR -> "VARCHAR(" + length + ")";
            case DECIMAL -> isBounded() ? "DECIMAL(" + length + ", " + scale + ")" : "DECIMAL";
            default -> kind.name();
        };
    }
}
