package dev.cormorant.schema;

import dev.cormorant.type.ColumnType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a column where it was declared. Immutable.
 *
 * @param type the type of its values
 * @param raw the type without the functions of {@code onWrite} and {@code onRead}; the same where there are none
 * @param role what an insert needs to know of it
 * @param values where its values come from, and what they must keep
 * @param primaryKey whether it is the table's primary key
 * @param unique whether no two rows hold the same value
 * @param uniqueName the name of the unique constraint; null for the derived one
 * @param indexed whether it has an index of its own
 * @param reference the foreign key; null for none
 * @param name the name in the database, verbatim; null for the field's name in the schema's case
 * @param comment the comment in the database; null for none
 * @param <T> the column's value
 */
record ColumnSpec<T>(
        ColumnType<T> type,
        ColumnType<T> raw,
        Role role,
        ColumnValues<T> values,
        boolean primaryKey,
        boolean unique,
        @Nullable String uniqueName,
        boolean indexed,
        @Nullable ColumnReference reference,
        @Nullable String name,
        @Nullable String comment) {
    /** What an insert needs to know of a column. */
    enum Role {
        IDENTITY,
        REQUIRED,
        DEFAULTED,
        NULLABLE,
        GENERATED
    }

    static <T> ColumnSpec<T> of(ColumnType<T> type, Role role) {
        return new ColumnSpec<>(type, type, role, ColumnValues.plain(), false, false, null, false, null, null, null);
    }

    /** The same column under another Java class; what was said of its values would speak of the old one. */
    <V> ColumnSpec<V> as(ColumnType<V> other) {
        if (!values.isPlain() || type != raw) {
            throw new IllegalStateException(
                    "say as(..) first: defaults, onUpdate, validators, onWrite and onRead speak of values of the new class");
        }
        return new ColumnSpec<>(
                other,
                other,
                role,
                ColumnValues.plain(),
                primaryKey,
                unique,
                uniqueName,
                indexed,
                reference,
                name,
                comment);
    }

    ColumnSpec<T> onWrite(UnaryOperator<T> change) {
        return withType(type.as(type.javaClass(), value -> value, change));
    }

    ColumnSpec<T> onRead(UnaryOperator<T> change) {
        return withType(type.as(type.javaClass(), change, value -> value));
    }

    private ColumnSpec<T> withType(ColumnType<T> changed) {
        return new ColumnSpec<>(
                changed, raw, role, values, primaryKey, unique, uniqueName, indexed, reference, name, comment);
    }

    ColumnSpec<T> asPrimaryKey() {
        return new ColumnSpec<>(type, raw, role, values, true, unique, uniqueName, indexed, reference, name, comment);
    }

    ColumnSpec<T> asUnique(@Nullable String constraint) {
        return new ColumnSpec<>(
                type, raw, role, values, primaryKey, true, constraint, indexed, reference, name, comment);
    }

    ColumnSpec<T> asIndexed() {
        return new ColumnSpec<>(
                type, raw, role, values, primaryKey, unique, uniqueName, true, reference, name, comment);
    }

    ColumnSpec<T> asNullable() {
        return with(Role.NULLABLE, values);
    }

    ColumnSpec<T> defaultsTo(ColumnDefault<T> value) {
        return with(role == Role.NULLABLE ? Role.NULLABLE : Role.DEFAULTED, values.withInitial(value));
    }

    ColumnSpec<T> generatedAs(Generation how) {
        return with(Role.GENERATED, values.withGeneration(how));
    }

    ColumnSpec<T> with(UnaryOperator<ColumnValues<T>> change) {
        return with(role, change.apply(values));
    }

    private ColumnSpec<T> with(Role other, ColumnValues<T> changed) {
        return new ColumnSpec<>(
                type, raw, other, changed, primaryKey, unique, uniqueName, indexed, reference, name, comment);
    }

    ColumnSpec<T> references(ColumnReference key) {
        return new ColumnSpec<>(type, raw, role, values, primaryKey, unique, uniqueName, indexed, key, name, comment);
    }

    ColumnSpec<T> reference(UnaryOperator<ColumnReference> change) {
        if (reference == null) {
            throw new IllegalStateException("say references(() -> TABLE.column) before what its foreign key does");
        }
        return references(change.apply(reference));
    }

    ColumnSpec<T> named(String column) {
        return new ColumnSpec<>(
                type, raw, role, values, primaryKey, unique, uniqueName, indexed, reference, column, comment);
    }

    ColumnSpec<T> commented(String text) {
        return new ColumnSpec<>(
                type, raw, role, values, primaryKey, unique, uniqueName, indexed, reference, name, text);
    }
}
