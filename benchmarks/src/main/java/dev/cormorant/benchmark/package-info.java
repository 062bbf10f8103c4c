/** One table, the work on it, and those who do the work: JDBC written by hand, and Cormorant. */
@NullMarked
package dev.cormorant.benchmark;

import org.jspecify.annotations.NullMarked;
