package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.dialect.DriverCodec;
import dev.cormorant.dialect.Micros;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's types, all of them native; texts are compared by code point, as the collation "C" does. */
final class PostgresTypes implements TypeMap {
    static final TypeMap INSTANCE = new PostgresTypes();

    private static final Codec<Instant> TIMESTAMP = new NamedNull<>(
            "timestamptz",
            new DriverCodec<>(
                    Types.TIMESTAMP_WITH_TIMEZONE,
                    (statement, position, value) -> statement.setObject(position, utc(value)),
                    (rows, position) -> {
                        OffsetDateTime value = rows.getObject(position, OffsetDateTime.class);
                        return value == null ? null : value.toInstant();
                    }));
    private static final Codec<LocalTime> TIME = new NamedNull<>(
            "time",
            new DriverCodec<>(
                    Types.TIME,
                    (statement, position, value) -> statement.setObject(position, Micros.of(value)),
                    (rows, position) -> rows.getObject(position, LocalTime.class)));
    private static final Codec<LocalDateTime> DATE_TIME = new NamedNull<>(
            "timestamp",
            new DriverCodec<>(
                    Types.TIMESTAMP,
                    (statement, position, value) -> statement.setObject(position, Micros.of(value)),
                    (rows, position) -> rows.getObject(position, LocalDateTime.class)));
    private static final Codec<LocalDate> DATE =
            new NamedNull<>("date", DriverCodec.object(Types.DATE, LocalDate.class));
    private static final Codec<UUID> UUIDS = new NamedNull<>("uuid", DriverCodec.object(Types.OTHER, UUID.class));

    @Override
    public String sqlType(Storage storage, boolean inKey) {
        return plainType(storage) + (storage.isText() ? " COLLATE \"C\"" : "");
    }

    /** The type alone, as a cast names it. */
    static String plainType(Storage storage) {
        return switch (storage.kind()) {
            case TEXT -> "TEXT";
            case VARCHAR -> "VARCHAR(" + storage.length() + ")";
            case SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
            case REAL -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL ->
                storage.isBounded() ? "NUMERIC(" + storage.length() + ", " + storage.scale() + ")" : "NUMERIC";
            case BOOLEAN -> "BOOLEAN";
            case TIMESTAMP -> "TIMESTAMPTZ";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case DATETIME -> "TIMESTAMP";
            case BYTES -> "BYTEA";
            case UUID -> "UUID";
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Codec<Object> codec(Storage storage) {
        return (Codec<Object>) typed(storage);
    }

    private static Codec<?> typed(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR -> DriverCodec.TEXT;
            case SMALLINT -> DriverCodec.SMALLINT;
            case INTEGER -> DriverCodec.INTEGER;
            case BIGINT -> DriverCodec.BIGINT;
            case REAL -> DriverCodec.REAL;
            case DOUBLE -> DriverCodec.DOUBLE;
            case DECIMAL -> DriverCodec.DECIMAL;
            case BOOLEAN -> DriverCodec.BOOLEAN;
            case TIMESTAMP -> TIMESTAMP;
            case DATE -> DATE;
            case TIME -> TIME;
            case DATETIME -> DATE_TIME;
            case BYTES -> DriverCodec.BYTES;
            case UUID -> UUIDS;
        };
    }

    @Override
    public ArrayBinder arrays(Storage storage) {
        String element = element(storage);
        return (statement, position, values) -> {
            Array array = statement.getConnection().createArrayOf(element, elements(storage, values));
            statement.setArray(position, array);
        };
    }

    private static String element(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR -> "text";
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            case DECIMAL -> "numeric";
            case BOOLEAN -> "bool";
            case TIMESTAMP -> "timestamptz";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "timestamp";
            case BYTES -> "bytea";
            case UUID -> "uuid";
        };
    }

    private static OffsetDateTime utc(Instant value) {
        return Micros.utc(value).atOffset(ZoneOffset.UTC);
    }

    private static Object[] elements(Storage storage, List<?> values) {
        return switch (storage.kind()) {
            case TIMESTAMP -> values.stream().map(value -> utc((Instant) value)).toArray();
            case BYTES -> values.toArray(byte[][]::new);
            default -> values.stream().map(Micros::of).toArray();
        };
    }

    /** A codec whose nulls carry the name of their type: the driver sends those of times and UUIDs without one. */
    private record NamedNull<T>(String type, Codec<T> codec) implements Codec<T> {
        @Override
        public void write(PreparedStatement statement, int position, @Nullable T value) throws SQLException {
            if (value == null) {
                statement.setNull(position, Types.OTHER, type);
            } else {
                codec.write(statement, position, value);
            }
        }

        @Override
        public @Nullable T read(ResultSet rows, int position) throws SQLException {
            return codec.read(rows, position);
        }
    }
}
