package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does with a row whose target columns exist already: without assignments nothing, else it updates the
 * existing row where the condition holds. An empty target means any unique key.
 */
public record OnConflict(
        List<? extends ColumnId> target,
        List<Assignment> assignments,
        @Nullable Expr where) implements Node {}
