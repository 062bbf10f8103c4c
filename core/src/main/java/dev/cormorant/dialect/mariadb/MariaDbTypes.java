package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.dialect.CustomTypes;
import dev.cormorant.dialect.DriverCodec;
import dev.cormorant.dialect.JsonLists;
import dev.cormorant.dialect.Micros;
import dev.cormorant.dialect.TruthCodec;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.dialect.VectorBytes;
import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MariaDB's types. Points in time are DATETIMEs in UTC: a TIMESTAMP would depend on the session and end in 2038. */
final class MariaDbTypes implements TypeMap {
    static final TypeMap INSTANCE = new CustomTypes(MariaDbDialect.NAME, "MariaDB", new MariaDbTypes());

    /** The longest text that a key can hold whole: 3072 bytes. */
    static final int LONGEST_KEY = 768;

    private static final int BYTES_OF_CHARACTER = 4;

    private static final Duration DAY = Duration.ofDays(1);

    private static final Codec<Instant> TIMESTAMP = new DriverCodec<>(
            Types.TIMESTAMP,
            (statement, position, value) -> statement.setObject(position, Micros.utc(value)),
            (rows, position) -> {
                LocalDateTime value = rows.getObject(position, LocalDateTime.class);
                return value == null ? null : value.toInstant(ZoneOffset.UTC);
            });
    private static final Codec<LocalTime> TIME = new DriverCodec<>(
            Types.TIME,
            (statement, position, value) -> statement.setObject(position, Micros.of(value)),
            MariaDbTypes::readTime);
    private static final Codec<LocalDateTime> DATE_TIME = new DriverCodec<>(
            Types.TIMESTAMP,
            (statement, position, value) -> statement.setObject(position, Micros.of(value)),
            (rows, position) -> rows.getObject(position, LocalDateTime.class));
    private static final Codec<LocalDate> DATE = DriverCodec.object(Types.DATE, LocalDate.class);
    private static final Codec<UUID> UUIDS = DriverCodec.object(Types.OTHER, UUID.class);
    private static final Codec<Boolean> BOOLEAN = TruthCodec.ofNumbers(Types.TINYINT);

    @Override
    public String sqlType(Storage storage) {
        return switch (storage.kind()) {
            case TEXT -> "LONGTEXT";
            case VARCHAR -> "VARCHAR(" + storage.length() + ")";
            case SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
            // A FLOAT is sent with six digits, so what is read would not be what was written.
            case REAL, DOUBLE -> "DOUBLE";
            case DECIMAL -> "DECIMAL(" + storage.length() + ", " + storage.scale() + ")";
            case BOOLEAN -> "TINYINT(1)";
            case TIMESTAMP, DATETIME -> "DATETIME(6)";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            case BYTES -> "LONGBLOB";
            case UUID -> "UUID";
            case JSON, ARRAY -> "JSON";
            case VECTOR -> "BLOB";
        };
    }

    /** Texts and bytes of a key must be bounded, and share the room that it has. */
    @Override
    public String keyType(Storage storage, int columns) {
        int characters = LONGEST_KEY / columns;
        return switch (storage.kind()) {
            case TEXT -> "VARCHAR(" + characters + ")";
            case BYTES -> "VARBINARY(" + BYTES_OF_CHARACTER * characters + ")";
            default -> sqlType(storage);
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
            case SMALLINT -> DriverCodec.WIDE_SMALLINT;
            case INTEGER -> DriverCodec.WIDE_INTEGER;
            case BIGINT -> DriverCodec.BIGINT;
            case REAL -> DriverCodec.REAL_AS_DOUBLE;
            case DOUBLE -> DriverCodec.DOUBLE;
            case DECIMAL -> DriverCodec.decimal(storage);
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
        throw new IllegalStateException("MariaDB has no arrays: the planner has to pad the list");
    }

    /** A TIME may be negative, or longer than a day. */
    private static @Nullable LocalTime readTime(ResultSet rows, int position) throws SQLException {
        Duration value = rows.getObject(position, Duration.class);
        if (value == null) {
            return null;
        }
        if (value.isNegative() || value.compareTo(DAY) >= 0) {
            throw new IllegalArgumentException("the stored time is none of a day");
        }
        return LocalTime.ofNanoOfDay(value.toNanos());
    }
}
