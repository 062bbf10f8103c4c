package dev.cormorant.type;

import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** The cells of a row that was read as a whole. */
final class KeptCells extends Cells {
    private final @Nullable Object[] values;

    KeptCells(ResultSet rows, CellTypes types, @Nullable Object[] values) {
        super(rows, types);
        this.values = values;
    }

    @Override
    @Nullable
    Object read(int index) {
        return values[index];
    }
}
