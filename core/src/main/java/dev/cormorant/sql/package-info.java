/** The way out: SQL of the user's own, with named parameters and typed results. */
@NullMarked
package dev.cormorant.sql;

import org.jspecify.annotations.NullMarked;
