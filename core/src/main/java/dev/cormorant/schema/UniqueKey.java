package dev.cormorant.schema;

import java.util.List;

/** Columns of which no two rows hold the same values; nulls are not the same. */
public record UniqueKey(String name, List<Column<?, ?>> columns) {}
