package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.dialect.CustomTypes;
import dev.cormorant.dialect.DriverCodec;
import dev.cormorant.dialect.IsoText;
import dev.cormorant.dialect.JsonLists;
import dev.cormorant.dialect.TruthCodec;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.dialect.VectorBytes;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;

/** The four types of STRICT tables, and what is stored in them. */
final class SqliteTypes implements TypeMap {
    static final TypeMap INSTANCE = new CustomTypes(SqliteDialect.NAME, "SQLite", new SqliteTypes());

    /** The most digits that every 64-bit integer of so many digits can hold. */
    private static final int LONG_DIGITS = 18;

    private static final Codec<Instant> TIMESTAMP = text(IsoText::of, IsoText::instant);
    private static final Codec<LocalDate> DATE = text(IsoText::of, IsoText::date);
    private static final Codec<LocalTime> TIME = text(IsoText::of, IsoText::time);
    private static final Codec<LocalDateTime> DATE_TIME = text(IsoText::of, IsoText::dateTime);
    private static final Codec<UUID> UUIDS = text(UUID::toString, UUID::fromString);
    private static final Codec<Boolean> BOOLEAN = TruthCodec.ofNumbers(Types.INTEGER);

    @Override
    public String sqlType(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR, TIMESTAMP, DATE, TIME, DATETIME, UUID, JSON, ARRAY -> "TEXT";
            case SMALLINT, INTEGER, BIGINT, BOOLEAN -> "INTEGER";
            case REAL, DOUBLE -> "REAL";
            case DECIMAL -> {
                if (storage.length() > LONG_DIGITS) {
                    throw new UnsupportedByDatabaseException("SQLite has no exact decimals of " + storage.length()
                            + " digits; use at most " + LONG_DIGITS + ", or text");
                }
                yield "INTEGER";
            }
            case BYTES, VECTOR -> "BLOB";
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Codec<Object> codec(Storage storage) {
        return (Codec<Object>) typed(storage);
    }

    private static Codec<?> typed(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR, JSON -> DriverCodec.TEXT;
            case SMALLINT -> SqliteNumbers.SMALLINT;
            case INTEGER -> SqliteNumbers.INTEGER;
            case BIGINT -> SqliteNumbers.BIGINT;
            case REAL -> SqliteNumbers.REAL;
            case DOUBLE -> SqliteNumbers.DOUBLE;
            case DECIMAL -> decimal(storage);
            case BOOLEAN -> BOOLEAN;
            case TIMESTAMP -> TIMESTAMP;
            case DATE -> DATE;
            case TIME -> TIME;
            case DATETIME -> DATE_TIME;
            case BYTES -> DriverCodec.BYTES;
            case UUID -> UUIDS;
            case ARRAY -> new JsonLists(storage.elements());
            case VECTOR -> new VectorBytes(storage.length());
        };
    }

    @Override
    public ArrayBinder arrays(Storage storage) {
        return JsonKeys::bind;
    }

    /** A decimal as the integer that stands for it. */
    static long scaled(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    private static Codec<BigDecimal> decimal(Storage storage) {
        if (!storage.isBounded()) {
            throw new UnsupportedByDatabaseException(
                    "SQLite stores decimals as integers that count the smallest fraction,"
                            + " and nothing says here which that is; name the type of the column, as in PRODUCTS.price.type()");
        }
        int scale = storage.scale();
        return new DriverCodec<>(
                Types.INTEGER,
                (statement, position, value) -> statement.setLong(position, scaled(value, scale)),
                (rows, position) -> {
                    long value = rows.getLong(position);
                    return value == 0 && rows.wasNull() ? null : BigDecimal.valueOf(value, scale);
                });
    }

    private static <T> Codec<T> text(Function<T, String> writer, Function<String, T> reader) {
        return new DriverCodec<>(
                Types.VARCHAR,
                (PreparedStatement statement, int position, T value) ->
                        statement.setString(position, writer.apply(value)),
                (rows, position) -> {
                    String text = rows.getString(position);
                    return text == null ? null : reader.apply(text);
                });
    }
}
