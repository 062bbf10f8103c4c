package dev.cormorant.dialect;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.type.Codec;
import dev.cormorant.type.SqlTypeNames;
import dev.cormorant.type.Storage;

/**
 * A dialect's types, and beside them those that a user's own type names for it.
 *
 * @param dialect the dialect's name
 * @param database what messages call the database
 * @param usual the dialect's own types
 */
public record CustomTypes(String dialect, String database, TypeMap usual) implements TypeMap {
    @Override
    public String sqlType(Storage storage) {
        return named(storage, usual.sqlType(storage));
    }

    @Override
    public String keyType(Storage storage, int columns) {
        return named(storage, usual.keyType(storage, columns));
    }

    private String named(Storage storage, String known) {
        SqlTypeNames names = storage.names();
        return names == null
                ? known
                : names.sqlType(dialect, known)
                        .orElseThrow(
                                () -> new UnsupportedByDatabaseException(database + " has no type for the values of "
                                        + names.getClass().getSimpleName()
                                        + "; give it one in its sqlType(..), or leave the column out there"));
    }

    @Override
    public Codec<Object> codec(Storage storage) {
        return usual.codec(storage);
    }

    @Override
    public ArrayBinder arrays(Storage storage) {
        return usual.arrays(storage);
    }
}
