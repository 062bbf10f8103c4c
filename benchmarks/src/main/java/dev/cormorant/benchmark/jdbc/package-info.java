/** The yardstick: JDBC written by hand, and what has to be known for it about each database. */
@NullMarked
package dev.cormorant.benchmark.jdbc;

import org.jspecify.annotations.NullMarked;
