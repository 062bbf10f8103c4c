package dev.cormorant.index;

/**
 * What an index can be on: a column, or a column with a direction.
 *
 * @param <S> the table
 * @param <T> the values of the column
 */
public interface Indexable<S, T> {
    /** The column and its direction; ascending unless said. */
    IndexKey<S, T> inIndex();
}
