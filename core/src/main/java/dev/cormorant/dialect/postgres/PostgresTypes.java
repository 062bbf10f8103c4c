package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.dialect.CustomTypes;
import dev.cormorant.dialect.DriverCodec;
import dev.cormorant.dialect.Micros;
import dev.cormorant.dialect.TruthCodec;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import dev.cormorant.type.Vector;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's types, all of them native; texts are compared by code point, as the collation "C" does. */
final class PostgresTypes implements TypeMap {
    static final TypeMap INSTANCE = new CustomTypes(PostgresDialect.NAME, "PostgreSQL", new PostgresTypes());

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
    /** Texts whose type the database infers, so that it takes them for its own. */
    private static final Codec<String> UNTYPED_TEXT = new DriverCodec<>(
            Types.OTHER,
            (statement, position, value) -> statement.setObject(position, value, Types.OTHER),
            ResultSet::getString);

    private static final Codec<Vector> VECTOR = new DriverCodec<>(
            Types.OTHER,
            (statement, position, value) -> statement.setObject(position, value.toString(), Types.OTHER),
            (rows, position) -> vector(rows.getString(position)));

    private static final Codec<UUID> UUIDS = new NamedNull<>("uuid", DriverCodec.object(Types.OTHER, UUID.class));

    @Override
    public String sqlType(Storage storage) {
        Storage values = storage.kind() == Kind.ARRAY ? storage.elements() : storage;
        return plainType(storage) + (values.isText() ? " COLLATE \"C\"" : "");
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
            case JSON -> "JSONB";
            case ARRAY -> plainType(storage.elements()) + "[]";
            case VECTOR -> "VECTOR(" + storage.length() + ")";
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Codec<Object> codec(Storage storage) {
        return (Codec<Object>) typed(storage);
    }

    private static Codec<?> typed(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR -> storage.names() == null ? DriverCodec.TEXT : UNTYPED_TEXT;
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
            case JSON -> UNTYPED_TEXT;
            case ARRAY -> new ArrayCodec(storage.elements());
            case VECTOR -> VECTOR;
        };
    }

    @Override
    public ArrayBinder arrays(Storage storage) {
        String element = element(storage);
        return (statement, position, values) -> bind(statement, position, element, elements(storage, values));
    }

    private static void bind(PreparedStatement statement, int position, String element, Object[] values)
            throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf(element, values));
    }

    /** What the elements of a list column are: a list of bounded texts is comparable with its like only. */
    static String listElement(Storage storage) {
        return storage.kind() == Kind.VARCHAR && storage.names() == null ? "varchar" : element(storage);
    }

    private static String element(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR -> storage.names() == null ? "text" : nameOf(storage);
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
            case JSON -> "jsonb";
            case VECTOR -> "vector";
            case ARRAY -> throw new IllegalStateException("a list of lists");
        };
    }

    /** A type of the user's own, without what stands in parentheses or behind it. */
    private static String nameOf(Storage storage) {
        return INSTANCE.sqlType(storage).split("[ (]")[0].toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime utc(Instant value) {
        return Micros.utc(value).atOffset(ZoneOffset.UTC);
    }

    /** The text is {@code [1,2.5]}. */
    private static @Nullable Vector vector(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] numbers = text.substring(1, text.length() - 1).split(",");
        float[] values = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = Float.parseFloat(numbers[i]);
        }
        return Vector.of(values);
    }

    private static Object[] elements(Storage storage, List<?> values) {
        return switch (storage.kind()) {
            case TIMESTAMP -> values.stream().map(value -> utc((Instant) value)).toArray();
            case BYTES -> values.toArray(byte[][]::new);
            default -> values.stream().map(Micros::of).toArray();
        };
    }

    /** Lists as arrays. */
    private record ArrayCodec(Storage element) implements Codec<List<?>> {
        @Override
        public void write(PreparedStatement statement, int position, @Nullable List<?> value) throws SQLException {
            if (value == null) {
                statement.setNull(position, Types.ARRAY, "_" + listElement(element));
            } else {
                bind(statement, position, listElement(element), elements(element, value));
            }
        }

        @Override
        public @Nullable List<?> read(ResultSet rows, int position) throws SQLException {
            Array array = rows.getArray(position);
            if (array == null) {
                return null;
            }
            Codec<Object> codec = INSTANCE.codec(element);
            List<@Nullable Object> values = new ArrayList<>();
            try (ResultSet elements = array.getResultSet()) {
                while (elements.next()) {
                    values.add(codec.read(elements, 2));
                }
            }
            return values;
        }
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
