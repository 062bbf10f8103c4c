/**
 * Where the differences between databases live, and nowhere else: what a database can do ({@link
 * dev.cormorant.dialect.Features}), how it spells statements and definitions, how it stores values, and what its errors mean.
 */
@NullMarked
package dev.cormorant.dialect;

import org.jspecify.annotations.NullMarked;
