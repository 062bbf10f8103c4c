/** Faults between Cormorant and a real database: calls of JDBC that fail when they are told to. */
@NullMarked
package dev.cormorant.testkit.fault;

import org.jspecify.annotations.NullMarked;
