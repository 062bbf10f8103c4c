package dev.cormorant.change;

import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a delete asks for, as a value.
 *
 * @param where which rows; null for all of them
 */
public record DeleteIntent<S extends Table<S, R>, R>(
        S table, @Nullable Expr where) {}
