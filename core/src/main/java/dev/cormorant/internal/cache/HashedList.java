package dev.cormorant.internal.cache;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * An immutable list that is part of the keys of plans, and so is asked for its hash code again and again: it counts it
 * once.
 *
 * @param <E> the elements, which are immutable too
 */
public final class HashedList<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> elements;
    private final int hash;

    /** A copy of a list. */
    public HashedList(List<? extends E> elements) {
        this.elements = List.copyOf(elements);
        this.hash = this.elements.hashCode();
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Lists of another hash code are not looked at. */
    @Override
    public boolean equals(Object other) {
        if (other instanceof HashedList<?> that) {
            return this == that || (hash == that.hash && elements.equals(that.elements));
        }
        return elements.equals(other);
    }
}
