package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The removal of the rows of a table that match; without a condition, of all of them. What it returns speaks of the rows as
 * they were, and of nothing else.
 */
public record Delete(TableId table, @Nullable Expr where, List<Expr> returning) implements Statement {}
