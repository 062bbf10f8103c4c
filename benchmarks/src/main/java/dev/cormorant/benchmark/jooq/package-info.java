/** jOOQ at work. */
@NullMarked
package dev.cormorant.benchmark.jooq;

import org.jspecify.annotations.NullMarked;
