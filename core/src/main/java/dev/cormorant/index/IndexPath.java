package dev.cormorant.index;

import dev.cormorant.error.Argument;
import java.util.List;

/**
 * An index that is a field of its table, so that queries can read along it. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <P> what may be said of its columns
 */
public abstract class IndexPath<S, P extends Along<S>> {
    private final String name;
    private final P all;

    /** An index of this name that has these rows. */
    protected IndexPath(String name, P all) {
        Argument.notNull(name, "index", "name");
        this.name = name;
        this.all = all;
    }

    /** Its name in the database. */
    public final String name() {
        return name;
    }

    /** Its columns, in order. */
    public final List<IndexKey<S, ?>> keys() {
        return all.left();
    }

    /** All of its rows. */
    public final P all() {
        return all;
    }

    @Override
    public final String toString() {
        return name;
    }
}
