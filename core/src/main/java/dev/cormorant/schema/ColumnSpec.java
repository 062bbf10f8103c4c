package dev.cormorant.schema;

import dev.cormorant.type.ColumnType;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a column where it was declared. Immutable.
 *
 * @param type the type of its values
 * @param role what an insert needs to know of it
 * @param primaryKey whether it is the table's primary key
 * @param unique whether no two rows hold the same value
 * @param uniqueName the name of the unique constraint; null for the derived one
 * @param indexed whether it has an index of its own
 * @param initial the default; null for none
 * @param onUpdate the value that an update gives it which does not set it; null for none
 * @param reference the foreign key; null for none
 * @param name the name in the database, verbatim; null for the field's name in the schema's case
 * @param comment the comment in the database; null for none
 * @param <T> the column's value
 */
record ColumnSpec<T>(
        ColumnType<T> type,
        Role role,
        boolean primaryKey,
        boolean unique,
        @Nullable String uniqueName,
        boolean indexed,
        @Nullable ColumnDefault<T> initial,
        @Nullable Function<Clock, ? extends T> onUpdate,
        @Nullable ColumnReference reference,
        @Nullable String name,
        @Nullable String comment) {
    /** What an insert needs to know of a column. */
    enum Role {
        IDENTITY,
        REQUIRED,
        DEFAULTED,
        NULLABLE
    }

    static <T> ColumnSpec<T> of(ColumnType<T> type, Role role) {
        return new ColumnSpec<>(type, role, false, false, null, false, null, null, null, null, null);
    }

    <V> ColumnSpec<V> as(ColumnType<V> other) {
        return new ColumnSpec<>(
                other, role, primaryKey, unique, uniqueName, indexed, null, null, reference, name, comment);
    }

    ColumnSpec<T> asPrimaryKey() {
        return new ColumnSpec<>(
                type, role, true, unique, uniqueName, indexed, initial, onUpdate, reference, name, comment);
    }

    ColumnSpec<T> asUnique(@Nullable String constraint) {
        return new ColumnSpec<>(
                type, role, primaryKey, true, constraint, indexed, initial, onUpdate, reference, name, comment);
    }

    ColumnSpec<T> asIndexed() {
        return new ColumnSpec<>(
                type, role, primaryKey, unique, uniqueName, true, initial, onUpdate, reference, name, comment);
    }

    ColumnSpec<T> asNullable() {
        return new ColumnSpec<>(
                type,
                Role.NULLABLE,
                primaryKey,
                unique,
                uniqueName,
                indexed,
                initial,
                onUpdate,
                reference,
                name,
                comment);
    }

    ColumnSpec<T> defaultsTo(ColumnDefault<T> value) {
        Role defaulted = role == Role.NULLABLE ? Role.NULLABLE : Role.DEFAULTED;
        return new ColumnSpec<>(
                type, defaulted, primaryKey, unique, uniqueName, indexed, value, onUpdate, reference, name, comment);
    }

    ColumnSpec<T> onUpdate(Function<Clock, ? extends T> value) {
        return new ColumnSpec<>(
                type, role, primaryKey, unique, uniqueName, indexed, initial, value, reference, name, comment);
    }

    ColumnSpec<T> references(ColumnReference key) {
        return new ColumnSpec<>(
                type, role, primaryKey, unique, uniqueName, indexed, initial, onUpdate, key, name, comment);
    }

    ColumnSpec<T> reference(UnaryOperator<ColumnReference> change) {
        if (reference == null) {
            throw new IllegalStateException("say references(() -> TABLE.column) before what its foreign key does");
        }
        return references(change.apply(reference));
    }

    ColumnSpec<T> named(String column) {
        return new ColumnSpec<>(
                type, role, primaryKey, unique, uniqueName, indexed, initial, onUpdate, reference, column, comment);
    }

    ColumnSpec<T> commented(String text) {
        return new ColumnSpec<>(
                type, role, primaryKey, unique, uniqueName, indexed, initial, onUpdate, reference, name, text);
    }
}
