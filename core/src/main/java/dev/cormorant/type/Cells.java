package dev.cormorant.type;

import dev.cormorant.error.CodecException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the current row of a result, by 0-based index. Numbers and booleans that cannot be null are read as
 * primitives, without a box. Belongs to one result set and thread.
 */
public class Cells {
    private final ResultSet rows;
    private final CellTypes types;

    /** The cells of a result whose columns have these types, in order. */
    public Cells(ResultSet rows, CellTypes types) {
        this.rows = rows;
        this.types = types;
    }

    /** A number of a column that is never null. */
    public long longAt(int index) throws SQLException {
        return types.isPlain(index) ? rows.getLong(types.position(index)) : this.<Long>valueAt(index);
    }

    /** A number of a column that is never null. */
    public int intAt(int index) throws SQLException {
        return types.isPlain(index) ? rows.getInt(types.position(index)) : this.<Integer>valueAt(index);
    }

    /** A number of a column that is never null. */
    public short shortAt(int index) throws SQLException {
        return types.isPlain(index) ? rows.getShort(types.position(index)) : this.<Short>valueAt(index);
    }

    /** A number of a column that is never null. */
    public double doubleAt(int index) throws SQLException {
        return types.isPlain(index) ? rows.getDouble(types.position(index)) : this.<Double>valueAt(index);
    }

    /** A number of a column that is never null. */
    public float floatAt(int index) throws SQLException {
        return types.isPlain(index) ? rows.getFloat(types.position(index)) : this.<Float>valueAt(index);
    }

    /** A truth value of a column that is never null; where it is stored as a number, the codec knows which ones it may be. */
    public boolean booleanAt(int index) throws SQLException {
        return this.<Boolean>valueAt(index);
    }

    /** A text of a column that is never null. */
    public String textAt(int index) throws SQLException {
        String text = types.isPlainText(index) ? rows.getString(types.position(index)) : this.valueAt(index);
        if (text == null) {
            throw located(index, types.at(index).unexpectedNull());
        }
        return text;
    }

    /** A text of a column that may be null. */
    public @Nullable String nullableTextAt(int index) throws SQLException {
        return types.isPlainText(index) ? rows.getString(types.position(index)) : this.nullableAt(index);
    }

    /** The value of a column that is never null; a null in it means that the database is not what the schema says. */
    @SuppressWarnings("unchecked")
    public <T> T valueAt(int index) throws SQLException {
        T value = (T) read(index);
        if (value == null) {
            throw located(index, types.at(index).unexpectedNull());
        }
        return value;
    }

    /** A number of a column that is never null: the very one that was there before if it is equal, which takes no box. */
    public Long valueAt(int index, Long before) throws SQLException {
        boolean same = types.isPlain(index) && rows.getLong(types.position(index)) == before;
        return same ? before : this.<Long>valueAt(index);
    }

    /** The value of a column that may be null. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T nullableAt(int index) throws SQLException {
        return (T) read(index);
    }

    /** The cells of the current row, which are still there when the result has gone on. */
    public Cells kept() throws SQLException {
        @Nullable Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(i);
        }
        return new KeptCells(rows, types.boxed(), values);
    }

    @Nullable
    Object read(int index) throws SQLException {
        try {
            return types.at(index).read(rows, types.position(index));
        } catch (CodecException e) {
            throw located(index, e);
        }
    }

    /** The failure of a cell that could be read, but holds nothing that anything can be made of. */
    public CodecException failure(int index, String problem) throws SQLException {
        return located(index, new CodecException(types.at(index).label(), problem, null));
    }

    /** The failure with the key of the row that it happened in, if the result has it. */
    private CodecException located(int index, CodecException failure) throws SQLException {
        Map<String, Object> key = new LinkedHashMap<>();
        for (int cell : types.keyOf(index)) {
            Object value = cell == index ? null : types.at(cell).read(rows, types.position(cell));
            if (value == null) {
                return failure;
            }
            key.put(types.at(cell).label(), value);
        }
        return failure.in(key);
    }
}
