/** Jimmer at work. */
@NullMarked
package dev.cormorant.benchmark.jimmer;

import org.jspecify.annotations.NullMarked;
