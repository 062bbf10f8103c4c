/** One table, and the work on it that is measured. */
@NullMarked
package dev.cormorant.benchmark.work;

import org.jspecify.annotations.NullMarked;
