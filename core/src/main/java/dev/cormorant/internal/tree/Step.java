package dev.cormorant.internal.tree;

import org.jspecify.annotations.Nullable;

/**
 * A step to a row.
 *
 * @param from the key of the rows that it leads from
 * @param place the row
 * @param content what was asked for of the row
 */
public record Step<E extends @Nullable Object>(
        Object from, Place place, @Nullable E content) {}
