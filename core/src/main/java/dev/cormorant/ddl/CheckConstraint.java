package dev.cormorant.ddl;

import dev.cormorant.ir.Expr;

/** A condition on the columns of a row that must not be false. Its constants are {@link dev.cormorant.ir.Bind}s. */
public record CheckConstraint(String name, Expr condition) {}
