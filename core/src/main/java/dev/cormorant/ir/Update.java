package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to the rows of a table that match; without a condition, to all of them. */
public record Update(
        TableId table,
        List<Assignment> assignments,
        @Nullable Expr where,
        List<? extends ColumnId> returning) implements Statement {}
