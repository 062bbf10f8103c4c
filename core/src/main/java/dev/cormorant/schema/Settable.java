package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.type.ColumnType;

/**
 * A column that a write can give a value: any but those that the database makes. So {@code set(USERS.id, 7L)} does not
 * compile where {@code id} is an {@code Identity}.
 *
 * @param <S> the table
 * @param <T> the value
 */
public sealed interface Settable<S, T> extends Expression<S, T>, ColumnId
        permits ColumnKinds.Required, ColumnKinds.Reference, ColumnKinds.Defaulted, ColumnKinds.Nullable {
    @Override
    ColumnType<T> type();

    @Override
    ColumnType<T> rawType();

    @Override
    String label();
}
