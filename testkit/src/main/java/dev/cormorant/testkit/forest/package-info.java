/** Rows that lead to rows of their own table: trees, a graph, keys of two columns. */
@NullMarked
package dev.cormorant.testkit.forest;

import org.jspecify.annotations.NullMarked;
