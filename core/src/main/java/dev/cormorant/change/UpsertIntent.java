package dev.cormorant.change;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an upsert asks for, as a value.
 *
 * @param target the unique columns whose conflict it handles
 * @param assignments what it writes to a row that exists; empty for nothing
 * @param where which of the existing rows it updates; null for all of them
 */
public record UpsertIntent<S extends Table<S, R>, R>(
        S table,
        List<? extends NewRow<S, R>> rows,
        List<Column<S, ?>> target,
        List<Assignment> assignments,
        @Nullable Expr where) {}
