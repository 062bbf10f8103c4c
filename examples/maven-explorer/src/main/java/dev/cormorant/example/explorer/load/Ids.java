package dev.cormorant.example.explorer.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the rows of a table, by what else names them. Rows that are not there yet are made in bulk.
 *
 * @param <K> what names a row
 * @param <R> a row
 */
final class Ids<K, R> {
    private final Function<R, K> key;
    private final Function<R, Long> id;
    private final Map<K, Long> known = new HashMap<>();

    Ids(Function<R, K> key, Function<R, Long> id) {
        this.key = key;
        this.id = id;
    }

    void add(Collection<R> rows) {
        rows.forEach(row -> known.put(key.apply(row), id.apply(row)));
    }

    /** Makes rows for those of the keys that have none, with a function that makes many at once. */
    void require(Collection<K> keys, Function<List<K>, List<R>> maker) {
        Set<K> missing = new LinkedHashSet<>(keys);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            add(maker.apply(List.copyOf(missing)));
        }
    }

    @Nullable
    Long find(K key) {
        return known.get(key);
    }

    long of(K key) {
        Long found = find(key);
        if (found == null) {
            throw new IllegalStateException(key + " has no row yet");
        }
        return found;
    }
}
