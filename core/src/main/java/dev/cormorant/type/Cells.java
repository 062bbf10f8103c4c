package dev.cormorant.type;

import dev.cormorant.error.CodecException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the current row of a result, by 0-based index. Numbers and booleans that cannot be null are read as
 * primitives, without a box; one that is too large for its type, which SQLite stores, is left to the codec to refuse. Belongs to one result set and thread.
 */
public class Cells {
    private final ResultSet rows;
    private final CellTypes types;
    private final Cell[] cells;

    /** The cells of a result whose columns have these types, in order. */
    public Cells(ResultSet rows, CellTypes types) {
        this.rows = rows;
        this.types = types;
        this.cells = types.cells();
    }

    /** A number of a column that is never null. */
    public long longAt(int index) throws SQLException {
        Cell cell = cells[index];
        return cell.isPlain() ? rows.getLong(cell.position()) : this.<Long>valueAt(index);
    }

    /** A number of a column that is never null. */
    public int intAt(int index) throws SQLException {
        Cell cell = cells[index];
        if (cell.isPlain()) {
            long value = rows.getLong(cell.position());
            if (value == (int) value) {
                return (int) value;
            }
        }
        return this.<Integer>valueAt(index);
    }

    /** A number of a column that is never null. */
    public short shortAt(int index) throws SQLException {
        Cell cell = cells[index];
        if (cell.isPlain()) {
            long value = rows.getLong(cell.position());
            if (value == (short) value) {
                return (short) value;
            }
        }
        return this.<Short>valueAt(index);
    }

    /** A number of a column that is never null. */
    public double doubleAt(int index) throws SQLException {
        Cell cell = cells[index];
        return cell.isPlain() ? rows.getDouble(cell.position()) : this.<Double>valueAt(index);
    }

    /** A number of a column that is never null. */
    public float floatAt(int index) throws SQLException {
        Cell cell = cells[index];
        return cell.isPlain() ? rows.getFloat(cell.position()) : this.<Float>valueAt(index);
    }

    /** A truth value of a column that is never null. */
    public boolean booleanAt(int index) throws SQLException {
        Cell cell = cells[index];
        if (!cell.isPlainTruth()) {
            return this.<Boolean>valueAt(index);
        }
        try {
            return cell.truth(rows);
        } catch (CodecException e) {
            throw located(index, e);
        }
    }

    /** A text of a column that is never null. */
    public String textAt(int index) throws SQLException {
        Cell cell = cells[index];
        String text = cell.isPlainText() ? rows.getString(cell.position()) : this.valueAt(index);
        if (text == null) {
            throw located(index, cells[index].type().unexpectedNull());
        }
        return text;
    }

    /** A text of a column that may be null. */
    public @Nullable String nullableTextAt(int index) throws SQLException {
        Cell cell = cells[index];
        return cell.isPlainText() ? rows.getString(cell.position()) : this.nullableAt(index);
    }

    /** The value of a column that is never null; a null in it means that the database is not what the schema says. */
    @SuppressWarnings("unchecked")
    public <T> T valueAt(int index) throws SQLException {
        T value = (T) read(index);
        if (value == null) {
            throw located(index, cells[index].type().unexpectedNull());
        }
        return value;
    }

    /** A number of a column that is never null: the very one that was there before if it is equal, which takes no box. */
    public Long valueAt(int index, Long before) throws SQLException {
        Cell cell = cells[index];
        boolean same = cell.isPlain() && rows.getLong(cell.position()) == before;
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
            return cells[index].read(rows);
        } catch (CodecException e) {
            throw located(index, e);
        }
    }

    /** The failure of a cell that could be read, but holds nothing that anything can be made of. */
    public CodecException failure(int index, String problem) throws SQLException {
        return located(index, new CodecException(cells[index].type().label(), problem, null));
    }

    /** The failure with the key of the row that it happened in, if the result has it. */
    private CodecException located(int index, CodecException failure) throws SQLException {
        Map<String, Object> key = new LinkedHashMap<>();
        for (int cell : types.keyOf(index)) {
            Object value = cell == index ? null : cells[cell].read(rows);
            if (value == null) {
                return failure;
            }
            key.put(cells[cell].type().label(), value);
        }
        return failure.in(key);
    }
}
