/**
 * Random programs: schemas, rows, queries and writes that nobody thought of, compared with the evaluator on each database, and
 * made small when they differ. A program is its seed.
 */
@NullMarked
package dev.cormorant.testkit.random;

import org.jspecify.annotations.NullMarked;
