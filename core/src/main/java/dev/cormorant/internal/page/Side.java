package dev.cormorant.internal.page;

/** On which side of a row a place is. */
public enum Side {
    BEFORE,
    AFTER
}
