package dev.cormorant.schema;

import java.util.List;

/** The primary key of a table: its constraint's name, and its columns in order. */
public record PrimaryKey(String name, List<Column<?, ?>> columns) {}
