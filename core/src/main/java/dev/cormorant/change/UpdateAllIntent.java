package dev.cormorant.change;

import dev.cormorant.schema.Table;
import java.util.List;

/**
 * What an update of several rows, each in its own way, asks for, as a value.
 *
 * @param table the table
 * @param changes what becomes of each row
 * @param strict whether each change must find its row
 */
public record UpdateAllIntent(Table<?, ?> table, List<? extends Change<?>> changes, boolean strict) {}
