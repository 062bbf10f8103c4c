package dev.cormorant.internal.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that a relation leads to, a list for the key of each parent. */
final class RelatedLists<E> {
    private final Map<Object, List<E>> lists = new LinkedHashMap<>();
    private final Set<Object> cut = new HashSet<>();
    private @Nullable Object key;
    private List<E> rowsOfKey = List.of();

    /** Asks for the rows of a key, which it returns; null leads nowhere. */
    @Nullable
    Object want(@Nullable Object wanted) {
        if (wanted != null) {
            lists.computeIfAbsent(wanted, k -> new ArrayList<>());
        }
        return wanted;
    }

    /** The keys of the parents that were read, each once. */
    Collection<Object> keys() {
        return lists.keySet();
    }

    /** Adds a row of a key. Those of a key come one after the other. */
    void add(Object ofKey, @Nullable E row) {
        if (!ofKey.equals(key)) {
            key = ofKey;
            rowsOfKey = lists.computeIfAbsent(ofKey, k -> new ArrayList<>());
        }
        rowsOfKey.add(row);
    }

    /** Takes down that a key has more rows. */
    void cut(Object ofKey) {
        cut.add(ofKey);
    }

    /** Whether a key has more rows. */
    boolean isCut(Object ofKey) {
        return cut.contains(ofKey);
    }

    /** Whether any key has more rows. */
    boolean areCut() {
        return !cut.isEmpty();
    }

    /** The rows of a key. */
    List<E> of(@Nullable Object ofKey) {
        return ofKey == null ? List.of() : Collections.unmodifiableList(lists.getOrDefault(ofKey, List.of()));
    }
}
