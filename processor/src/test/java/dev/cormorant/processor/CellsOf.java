package dev.cormorant.processor;

import dev.cormorant.schema.Column;
import dev.cormorant.type.CellType;
import dev.cormorant.type.CellTypes;
import dev.cormorant.type.Cells;
import dev.cormorant.type.Codec;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import org.jspecify.annotations.Nullable;

/** One row of a result without a database, as the JDK's own row set holds it. */
public final class CellsOf {
    private CellsOf() {}

    /** The cells of one row with these values of these columns. */
    public static Cells values(List<? extends Column<?, ?>> columns, @Nullable Object... values) throws SQLException {
        RowSetMetaDataImpl metaData = new RowSetMetaDataImpl();
        metaData.setColumnCount(values.length);
        for (int i = 1; i <= values.length; i++) {
            metaData.setColumnType(i, JDBCType.JAVA_OBJECT.getVendorTypeNumber());
        }
        CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet();
        rows.setMetaData(metaData);
        rows.moveToInsertRow();
        for (int i = 0; i < values.length; i++) {
            rows.updateObject(i + 1, values[i]);
        }
        rows.insertRow();
        rows.moveToCurrentRow();
        rows.first();
        return new Cells(
                rows, new CellTypes(columns.stream().map(CellsOf::plain).toList()));
    }

    private static <T> CellType<T> plain(Column<?, T> column) {
        return new CellType<>(column.type(), new PlainCodec(), column.label());
    }

    /** Takes values as they are. */
    private static final class PlainCodec implements Codec<Object> {
        @Override
        public void write(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
            statement.setObject(position, value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int position) throws SQLException {
            return rows.getObject(position);
        }
    }
}
