package dev.cormorant.dialect;

import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;

/** How one database stores values. Thread-safe. */
public interface TypeMap {
    /** The SQL type of a column; {@code inKey} for one of a primary or foreign key, or a column that a foreign key refers to. */
    String sqlType(Storage storage, boolean inKey);

    /** The way to and from the driver. Callers keep the codec: this may build one. */
    Codec<Object> codec(Storage storage);

    /** The way to bind a list as one array, on databases that have {@link Feature#ARRAY_BINDS}. */
    ArrayBinder arrays(Storage storage);
}
