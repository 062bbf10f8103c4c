package dev.cormorant.ddl;

import dev.cormorant.type.Storage;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param identity whether the database numbers the rows in it
 * @param defaultValue what a row gets that does not name the column
 */
public record ColumnDefinition(
        String name,
        Storage storage,
        boolean nullable,
        boolean identity,
        @Nullable DefaultValue defaultValue,
        @Nullable String comment) {}
