/** JDBI at work. */
@NullMarked
package dev.cormorant.benchmark.jdbi;

import org.jspecify.annotations.NullMarked;
