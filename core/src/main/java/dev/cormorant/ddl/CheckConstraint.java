package dev.cormorant.ddl;

import dev.cormorant.ir.Expr;

/** A condition on the columns of a row that must not be false. */
public sealed interface CheckConstraint {
    /** Its name. */
    String name();

    /** A condition whose constants are {@link dev.cormorant.ir.Bind}s. */
    record Condition(String name, Expr condition) implements CheckConstraint {}

    /** A condition that is SQL already. */
    record Sql(String name, String text) implements CheckConstraint {}
}
