/** The work that takes several tables: their schema, their rows, and the shapes that are read of them. */
@NullMarked
package dev.cormorant.benchmark.graph;

import org.jspecify.annotations.NullMarked;
