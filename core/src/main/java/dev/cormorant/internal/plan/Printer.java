package dev.cormorant.internal.plan;

import dev.cormorant.ir.Statement;

/** Statements as people read them. */
public final class Printer {
    private Printer() {}

    /** The statement's nodes; bound values are not in it. */
    public static String print(Statement statement) {
        return statement.toString();
    }
}
