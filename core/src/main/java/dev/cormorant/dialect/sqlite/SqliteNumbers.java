package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.DriverCodec;
import dev.cormorant.type.Codec;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.function.Function;

/**
 * Numbers as SQLite has them. The driver makes a number of anything, of a text its first digits or 0: here only a number
 * passes, and an integer only if nothing of it is lost.
 */
final class SqliteNumbers {
    static final Codec<Short> SMALLINT =
            numbers(Types.SMALLINT, PreparedStatement::setShort, number -> (short) within(number, 0x8000L));
    static final Codec<Integer> INTEGER =
            numbers(Types.INTEGER, PreparedStatement::setInt, number -> (int) within(number, 0x8000_0000L));
    static final Codec<Long> BIGINT = numbers(Types.BIGINT, PreparedStatement::setLong, SqliteNumbers::whole);
    static final Codec<Float> REAL = numbers(
            Types.DOUBLE, (statement, position, value) -> statement.setDouble(position, value), Number::floatValue);
    static final Codec<Double> DOUBLE = numbers(Types.DOUBLE, PreparedStatement::setDouble, Number::doubleValue);

    private SqliteNumbers() {}

    private static <T> Codec<T> numbers(int type, DriverCodec.Binder<T> binder, Function<Number, T> converter) {
        return new DriverCodec<>(type, binder, (rows, position) -> {
            Object stored = rows.getObject(position);
            if (stored == null) {
                return null;
            }
            if (stored instanceof Number number) {
                return converter.apply(number);
            }
            throw new IllegalArgumentException("the stored value is no number");
        });
    }

    private static long within(Number number, long limit) {
        long value = whole(number);
        if (value < -limit || value >= limit) {
            throw new IllegalArgumentException("the stored number is too large for this type");
        }
        return value;
    }

    private static long whole(Number number) {
        long value = number.longValue();
        if (number instanceof Double && (double) value != number.doubleValue()) {
            throw new IllegalArgumentException("the stored number is no integer of 64 bits");
        }
        return value;
    }
}
