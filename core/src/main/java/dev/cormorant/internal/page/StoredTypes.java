package dev.cormorant.internal.page;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of what databases store, without the conversions of columns: a value in an order may be none that its column's
 * Java class accepts, like an address in lower case. One for each storage, since plans are kept by the identity of types.
 */
final class StoredTypes {
    private static final Map<Storage, ColumnType<?>> TYPES = new ConcurrentHashMap<>();

    private StoredTypes() {}

    static ColumnType<?> of(ColumnType<?> type) {
        return type.isConverted() ? TYPES.computeIfAbsent(type.storage(), StoredTypes::stored) : type;
    }

    private static ColumnType<?> stored(Storage storage) {
        return ColumnType.of(storage.kind().carrier(), storage, value -> null);
    }
}
