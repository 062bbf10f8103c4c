/**
 * What can be asked of the rows of a table, typed by that table: expressions, predicates, orders, and selections, which
 * say what a row becomes.
 */
@NullMarked
package dev.cormorant.expression;

import org.jspecify.annotations.NullMarked;
