package dev.cormorant.dialect;

import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec made of a driver's own methods, and the codecs that fit every driver. Where a null is read as zero, only a zero is asked
 * whether it is one.
 *
 * @param nullType the JDBC type under which null is bound
 * @param binder binds a value that is not null
 * @param reader reads a value, or null
 * @param <T> the carrier class
 */
public record DriverCodec<T>(int nullType, Binder<T> binder, Reader<T> reader) implements Codec<T> {
    /** 16-bit integers. */
    public static final Codec<Short> SMALLINT =
            new DriverCodec<>(Types.SMALLINT, PreparedStatement::setShort, (rows, position) -> {
                short value = rows.getShort(position);
                return value == 0 && rows.wasNull() ? null : value;
            });

    /** 32-bit integers. */
    public static final Codec<Integer> INTEGER =
            new DriverCodec<>(Types.INTEGER, PreparedStatement::setInt, (rows, position) -> {
                int value = rows.getInt(position);
                return value == 0 && rows.wasNull() ? null : value;
            });

    /** 64-bit integers. */
    public static final Codec<Long> BIGINT =
            new DriverCodec<>(Types.BIGINT, PreparedStatement::setLong, (rows, position) -> {
                long value = rows.getLong(position);
                return value == 0 && rows.wasNull() ? null : value;
            });

    /** 16-bit integers of a database that computes with 64 bits: what is too large for a short is refused, not cut. */
    public static final Codec<Short> WIDE_SMALLINT =
            wide(Types.SMALLINT, Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue);

    /** 32-bit integers of a database that computes with 64 bits: what is too large for an int is refused, not cut. */
    public static final Codec<Integer> WIDE_INTEGER =
            wide(Types.INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);

    /** 32-bit floating point. */
    public static final Codec<Float> REAL =
            new DriverCodec<>(Types.REAL, PreparedStatement::setFloat, (rows, position) -> {
                float value = rows.getFloat(position);
                return value == 0 && rows.wasNull() ? null : value;
            });

    /** 32-bit floating point in a 64-bit column: every float is one of its values, so nothing is lost on the way. */
    public static final Codec<Float> REAL_AS_DOUBLE = new DriverCodec<>(
            Types.DOUBLE, (statement, position, value) -> statement.setDouble(position, value), (rows, position) -> {
                float value = (float) rows.getDouble(position);
                return value == 0 && rows.wasNull() ? null : value;
            });

    /** 64-bit floating point. */
    public static final Codec<Double> DOUBLE =
            new DriverCodec<>(Types.DOUBLE, PreparedStatement::setDouble, (rows, position) -> {
                double value = rows.getDouble(position);
                return value == 0 && rows.wasNull() ? null : value;
            });

    /** Texts. */
    public static final Codec<String> TEXT =
            new DriverCodec<>(Types.VARCHAR, PreparedStatement::setString, ResultSet::getString);

    /** Bytes. */
    public static final Codec<byte[]> BYTES =
            new DriverCodec<>(Types.VARBINARY, PreparedStatement::setBytes, ResultSet::getBytes);

    /** Binds a value that is not null. */
    @FunctionalInterface
    public interface Binder<T> {
        /** Binds a value at a 1-based position. */
        void bind(PreparedStatement statement, int position, T value) throws SQLException;
    }

    /** Reads a value. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads the value at a 1-based position; null for SQL NULL. */
        @Nullable
        T read(ResultSet rows, int position) throws SQLException;
    }

    /** A codec for values that the driver takes and gives as objects of their own class. */
    public static <T> Codec<T> object(int nullType, Class<T> carrier) {
        return new DriverCodec<>(
                nullType, PreparedStatement::setObject, (rows, position) -> rows.getObject(position, carrier));
    }

    /** Exact decimals, read with all fraction digits of their type: of a value that is computed databases leave out zeros. */
    public static Codec<BigDecimal> decimal(Storage storage) {
        int scale = storage.scale();
        return new DriverCodec<>(Types.NUMERIC, PreparedStatement::setBigDecimal, (rows, position) -> {
            BigDecimal value = rows.getBigDecimal(position);
            return value == null || value.scale() >= scale ? value : value.setScale(scale);
        });
    }

    private static <T extends Number> Codec<T> wide(int type, long least, long greatest, Function<Long, T> narrowed) {
        return new DriverCodec<>(
                type,
                (statement, position, value) -> statement.setLong(position, value.longValue()),
                (rows, position) -> {
                    long value = rows.getLong(position);
                    if (value < least || value > greatest) {
                        throw new SQLDataException("integer overflow", SqlStates.OUT_OF_RANGE);
                    }
                    return value == 0 && rows.wasNull() ? null : narrowed.apply(value);
                });
    }

    @Override
    public void write(PreparedStatement statement, int position, @Nullable T value) throws SQLException {
        if (value == null) {
            statement.setNull(position, nullType);
        } else {
            binder.bind(statement, position, value);
        }
    }

    @Override
    public @Nullable T read(ResultSet rows, int position) throws SQLException {
        return reader.read(rows, position);
    }
}
