/** A small blog: the tables that the contracts work on, and rows for them. */
@NullMarked
package dev.cormorant.testkit.blog;

import org.jspecify.annotations.NullMarked;
