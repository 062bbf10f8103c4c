package dev.cormorant.internal.load;

import dev.cormorant.driver.Link;
import dev.cormorant.expression.Shape;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a to-many relation leads to: collects the keys of the parents, then hands out the rows by key. */
final class RelatedPart<E> implements Part<List<E>>, NestedPart {
    private final int[] keyAt;
    private final Shape.ToMany<E> shape;
    private final Map<Object, List<E>> rows = new LinkedHashMap<>();
    private @Nullable Object key;
    private List<E> rowsOfKey = List.of();

    RelatedPart(int[] keyAt, Shape.ToMany<E> shape) {
        this.keyAt = keyAt;
        this.shape = shape;
    }

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        return want(RelatedKey.at(cells, keyAt));
    }

    /** Asks for the rows of a key, which it returns; null leads nowhere. */
    @Nullable
    Object want(@Nullable Object key) {
        if (key != null) {
            rows.computeIfAbsent(key, k -> new ArrayList<>());
        }
        return key;
    }

    @Override
    public void load(Loading loading, Link on) {
        loading.load(on, this);
    }

    @Override
    public List<E> finish(@Nullable Object taken) {
        return taken == null ? List.of() : Collections.unmodifiableList(rows.getOrDefault(taken, List.of()));
    }

    Shape.ToMany<E> shape() {
        return shape;
    }

    /** The keys of the parents that were read, each once. */
    Collection<Object> keys() {
        return rows.keySet();
    }

    /** Adds a row of a key. Those of a key come one after the other. */
    void add(Object ofKey, @Nullable E row) {
        if (!ofKey.equals(key)) {
            key = ofKey;
            rowsOfKey = rows.computeIfAbsent(ofKey, k -> new ArrayList<>());
        }
        rowsOfKey.add(row);
    }
}
