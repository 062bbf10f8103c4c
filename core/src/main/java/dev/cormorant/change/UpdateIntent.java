package dev.cormorant.change;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update asks for, as a value.
 *
 * @param where which rows; null for all of them
 */
public record UpdateIntent<S extends Table<S, R>, R>(
        S table, List<Assignment> assignments, @Nullable Expr where) {}
