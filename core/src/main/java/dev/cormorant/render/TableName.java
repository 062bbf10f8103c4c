package dev.cormorant.render;

import org.jspecify.annotations.Nullable;

/** The name of a table in SQL, with the name of its schema where the schema is not the connection's own. */
public record TableName(@Nullable String schema, String name) {}
