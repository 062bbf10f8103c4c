/** Who does the work, on what, and whether they agree. */
@NullMarked
package dev.cormorant.benchmark;

import org.jspecify.annotations.NullMarked;
