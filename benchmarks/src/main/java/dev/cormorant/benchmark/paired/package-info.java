/** Contenders who take turns within the same seconds, so that a noisy machine disturbs them alike. */
@NullMarked
package dev.cormorant.benchmark.paired;

import org.jspecify.annotations.NullMarked;
