package dev.cormorant.internal.tree;

import org.jspecify.annotations.Nullable;

/**
 * A row as a place that steps lead to and from.
 *
 * @param identity tells it from other rows; null for one that nothing is below
 * @param key tells the rows that steps lead to from it; null for none
 */
public record Place(@Nullable Object identity, @Nullable Object key) {}
