/** Cormorant at work. */
@NullMarked
package dev.cormorant.benchmark.cormorant;

import org.jspecify.annotations.NullMarked;
