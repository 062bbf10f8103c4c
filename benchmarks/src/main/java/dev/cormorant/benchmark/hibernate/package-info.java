/** Hibernate at work. */
@NullMarked
package dev.cormorant.benchmark.hibernate;

import org.jspecify.annotations.NullMarked;
