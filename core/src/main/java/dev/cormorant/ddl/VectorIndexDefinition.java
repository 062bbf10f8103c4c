package dev.cormorant.ddl;

import dev.cormorant.ir.Metric;

/**
 * An index of vectors.
 *
 * @param column the column of vectors
 * @param metric what it orders by
 */
public record VectorIndexDefinition(String name, String column, Metric metric) {}
