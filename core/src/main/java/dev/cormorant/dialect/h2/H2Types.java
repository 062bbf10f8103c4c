package dev.cormorant.dialect.h2;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.dialect.CustomTypes;
import dev.cormorant.dialect.DriverCodec;
import dev.cormorant.dialect.Micros;
import dev.cormorant.dialect.TruthCodec;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.dialect.VectorBytes;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** H2's types, nearly all of them native. */
final class H2Types implements TypeMap {
    static final TypeMap INSTANCE = new CustomTypes(H2Dialect.NAME, "H2", new H2Types());

    /** The most elements of an array. */
    static final int LONGEST_ARRAY = 1 << 16;

    private static final int LONGEST_VARCHAR = 1 << 20;

    private static final Codec<Instant> TIMESTAMP = new DriverCodec<>(
            Types.TIMESTAMP_WITH_TIMEZONE,
            (statement, position, value) -> statement.setObject(position, Micros.of(value)),
            (rows, position) -> rows.getObject(position, Instant.class));
    private static final Codec<LocalTime> TIME = new DriverCodec<>(
            Types.TIME,
            (statement, position, value) -> statement.setObject(position, Micros.of(value)),
            (rows, position) -> rows.getObject(position, LocalTime.class));
    private static final Codec<LocalDateTime> DATE_TIME = new DriverCodec<>(
            Types.TIMESTAMP,
            (statement, position, value) -> statement.setObject(position, Micros.of(value)),
            (rows, position) -> rows.getObject(position, LocalDateTime.class));
    private static final Codec<LocalDate> DATE = DriverCodec.object(Types.DATE, LocalDate.class);
    /** Bytes are parsed, a text would become a JSON string. */
    private static final Codec<String> JSON = new DriverCodec<>(
            Types.VARBINARY,
            (statement, position, value) -> statement.setBytes(position, value.getBytes(StandardCharsets.UTF_8)),
            ResultSet::getString);

    private static final Codec<UUID> UUIDS = DriverCodec.object(Types.OTHER, UUID.class);

    @Override
    public String sqlType(Storage storage) {
        return switch (storage.kind()) {
            case TEXT -> "CHARACTER VARYING";
            // Lengths are in code points, H2's in UTF-16 units, of which a code point may take two.
            case VARCHAR -> "CHARACTER VARYING(" + Math.min(2 * storage.length(), LONGEST_VARCHAR) + ")";
            case SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT -> "BIGINT";
            case REAL -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL ->
                storage.isBounded() ? "NUMERIC(" + storage.length() + ", " + storage.scale() + ")" : "DECFLOAT";
            case BOOLEAN -> "BOOLEAN";
            case TIMESTAMP -> "TIMESTAMP(6) WITH TIME ZONE";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            case DATETIME -> "TIMESTAMP(6)";
            case BYTES -> "BINARY LARGE OBJECT";
            case UUID -> "UUID";
            case JSON -> "JSON";
            case ARRAY -> keyType(storage.elements(), 1) + " ARRAY";
            case VECTOR -> "BINARY VARYING(" + storage.length() * Float.BYTES + ")";
        };
    }

    @Override
    public String keyType(Storage storage, int columns) {
        return storage.kind() == Storage.Kind.BYTES ? "BINARY VARYING" : sqlType(storage);
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
            case DECIMAL -> DriverCodec.decimal(storage);
            case BOOLEAN -> TruthCodec.NATIVE;
            case TIMESTAMP -> TIMESTAMP;
            case DATE -> DATE;
            case TIME -> TIME;
            case DATETIME -> DATE_TIME;
            case BYTES -> DriverCodec.BYTES;
            case UUID -> UUIDS;
            case JSON -> JSON;
            case ARRAY -> new ArrayCodec(storage.elements());
            case VECTOR -> new VectorBytes(storage.length());
        };
    }

    @Override
    public ArrayBinder arrays(Storage storage) {
        return (statement, position, values) -> {
            if (values.size() > LONGEST_ARRAY) {
                throw new UnsupportedByDatabaseException(
                        "H2 has no lists of more than " + LONGEST_ARRAY + " values; ask for them in several queries");
            }
            statement.setObject(position, values.stream().map(Micros::of).toArray());
        };
    }

    /** Lists as arrays. */
    private record ArrayCodec(Storage element) implements Codec<List<?>> {
        @Override
        public void write(PreparedStatement statement, int position, @Nullable List<?> value) throws SQLException {
            if (value == null) {
                statement.setNull(position, Types.ARRAY);
            } else {
                INSTANCE.arrays(element).bind(statement, position, value);
            }
        }

        @Override
        public @Nullable List<?> read(ResultSet rows, int position) throws SQLException {
            Object[] values =
                    (Object[]) rows.getObject(position, element.kind().carrier().arrayType());
            return values == null ? null : Arrays.asList(values);
        }
    }
}
