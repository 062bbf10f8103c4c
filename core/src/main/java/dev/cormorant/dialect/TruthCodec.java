package dev.cormorant.dialect;

import dev.cormorant.type.Codec;
import dev.cormorant.type.TruthReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * A codec of truth values, as a driver has them or as numbers.
 *
 * @param nullType the JDBC type under which null is bound
 * @param binder binds a value that is not null
 * @param truths reads a value
 */
public record TruthCodec(int nullType, DriverCodec.Binder<Boolean> binder, TruthReader truths)
        implements Codec<Boolean> {
    /** Truth values of a driver that has them. */
    public static final Codec<Boolean> NATIVE =
            new TruthCodec(Types.BOOLEAN, PreparedStatement::setBoolean, ResultSet::getBoolean);

    /** Truth values of a database that stores 1 and 0 for them. */
    public static Codec<Boolean> ofNumbers(int nullType) {
        return new TruthCodec(
                nullType,
                (statement, position, value) -> statement.setInt(position, value ? 1 : 0),
                TruthCodec::readNumber);
    }

    private static boolean readNumber(ResultSet rows, int position) throws SQLException {
        int value = rows.getInt(position);
        if (value >> 1 != 0) {
            throw new IllegalArgumentException("the stored number is neither 0 nor 1");
        }
        return value == 1;
    }

    @Override
    public void write(PreparedStatement statement, int position, @Nullable Boolean value) throws SQLException {
        if (value == null) {
            statement.setNull(position, nullType);
        } else {
            binder.bind(statement, position, value);
        }
    }

    @Override
    public @Nullable Boolean read(ResultSet rows, int position) throws SQLException {
        boolean value = truths.read(rows, position);
        return !value && rows.wasNull() ? null : value;
    }
}
