package dev.cormorant.dialect;

import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;

/** How one database stores values. Thread-safe. */
public interface TypeMap {
    /** The SQL type of a column. */
    String sqlType(Storage storage);

    /** The SQL type of a column of a primary or foreign key, or one that a foreign key refers to; the key has so many columns. */
    default String keyType(Storage storage, int columns) {
        return sqlType(storage);
    }

    /** The way to and from the driver. Callers keep the codec: this may build one. */
    Codec<Object> codec(Storage storage);

    /** The way to bind a list at one place, where the dialect renders one for it. */
    ArrayBinder arrays(Storage storage);
}
