/** A JDBC driver without a database behind it: what is left of a workload's time is spent by the code around JDBC. */
@NullMarked
package dev.cormorant.benchmark.stub;

import org.jspecify.annotations.NullMarked;
