/**
 * What Cormorant's queries and writes mean, written for reading and not for speed: rows are maps, every constraint is checked
 * after every statement, and nothing is shared with the rooms that plan, render and run statements. Random programs are
 * compared with it.
 */
@NullMarked
package dev.cormorant.testkit.evaluator;

import org.jspecify.annotations.NullMarked;
