/** Contracts on forms of queries that stand for themselves. */
@NullMarked
package dev.cormorant.testkit.contract.standalone;

import org.jspecify.annotations.NullMarked;
