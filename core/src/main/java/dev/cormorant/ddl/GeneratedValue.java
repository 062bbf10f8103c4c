package dev.cormorant.ddl;

import dev.cormorant.ir.Expr;

/**
 * What the database computes for a column.
 *
 * @param expression on the columns of the same row, its constants {@link dev.cormorant.ir.Bind}s
 * @param virtual whether it is computed when it is read, where the database can, and not stored
 */
public record GeneratedValue(Expr expression, boolean virtual) {}
