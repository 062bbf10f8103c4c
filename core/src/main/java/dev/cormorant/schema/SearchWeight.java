package dev.cormorant.schema;

/** How much a column of a {@link SearchIndex} counts in scores, from the most to the least. */
public enum SearchWeight {
    /** Ten times as much as {@link #D}. */
    A,
    /** Four times as much as {@link #D}. */
    B,
    /** Twice as much as {@link #D}. */
    C,
    /** What counts where nothing is said. */
    D
}
