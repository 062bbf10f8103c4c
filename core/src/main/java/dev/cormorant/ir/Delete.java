package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The removal of the rows of a table that match; without a condition, of all of them. */
public record Delete(TableId table, @Nullable Expr where, List<? extends ColumnId> returning) implements Statement {}
