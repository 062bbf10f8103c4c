/** Ebean at work. */
@NullMarked
package dev.cormorant.benchmark.ebean;

import org.jspecify.annotations.NullMarked;
