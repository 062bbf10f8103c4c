package dev.cormorant.expression;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;

/** The type of what is true or false: one instance, since the types of a statement are part of its shape. */
final class Truths {
    static final ColumnType<Boolean> TYPE = ColumnTypes.bool();

    private Truths() {}
}
