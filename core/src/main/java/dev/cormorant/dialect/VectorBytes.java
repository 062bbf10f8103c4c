package dev.cormorant.dialect;

import dev.cormorant.type.Codec;
import dev.cormorant.type.Vector;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Vectors as bytes, for databases without a type for them.
 *
 * @param dimensions how many numbers each of them has
 */
public record VectorBytes(int dimensions) implements Codec<Vector> {
    @Override
    public void write(PreparedStatement statement, int position, @Nullable Vector value) throws SQLException {
        DriverCodec.BYTES.write(statement, position, value == null ? null : value.toBytes());
    }

    @Override
    public @Nullable Vector read(ResultSet rows, int position) throws SQLException {
        byte[] bytes = rows.getBytes(position);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != dimensions * Float.BYTES) {
            throw new IllegalArgumentException("the stored bytes are no vector of " + dimensions + " dimensions");
        }
        return Vector.ofBytes(bytes);
    }
}
