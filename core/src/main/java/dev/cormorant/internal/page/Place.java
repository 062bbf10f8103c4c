package dev.cormorant.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows in an order: right before or right after a row, which need not be there any more.
 *
 * @param values what the row held in the terms of the order
 * @param side the side of the row
 */
public record Place(List<@Nullable Object> values, Side side) {}
