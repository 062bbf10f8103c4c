/** The same work under JMH, for profilers and for machines that do nothing else. */
@NullMarked
package dev.cormorant.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
