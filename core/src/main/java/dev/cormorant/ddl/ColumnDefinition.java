package dev.cormorant.ddl;

import dev.cormorant.type.Storage;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param identity whether the database numbers the rows in it
 * @param defaultValue what a row gets that does not name the column
 * @param generated what the database computes for every row; null for a column that rows are given
 */
public record ColumnDefinition(
        String name,
        Storage storage,
        boolean nullable,
        boolean identity,
        @Nullable DefaultValue defaultValue,
        @Nullable GeneratedValue generated,
        @Nullable String comment) {
    /** A column that holds what rows are given. */
    public ColumnDefinition(
            String name, Storage storage, boolean nullable, boolean identity, @Nullable DefaultValue defaultValue) {
        this(name, storage, nullable, identity, defaultValue, null, null);
    }

    /** The same with a comment. */
    public ColumnDefinition withComment(String text) {
        return new ColumnDefinition(name, storage, nullable, identity, defaultValue, generated, text);
    }

    /** The same, computed by the database. */
    public ColumnDefinition withGenerated(GeneratedValue value) {
        return new ColumnDefinition(name, storage, nullable, identity, defaultValue, value, comment);
    }
}
