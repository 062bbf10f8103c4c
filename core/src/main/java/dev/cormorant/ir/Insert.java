package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a table. Every row gives a value to the same columns: value {@code row * columns.size() + column} of the
 * statement's values. Without columns each row consists of defaults. What it returns speaks of the stored rows, and of
 * nothing else.
 */
public record Insert(
        TableId table,
        List<? extends ColumnId> columns,
        int rows,
        @Nullable OnConflict onConflict,
        List<Expr> returning)
        implements Statement {}
