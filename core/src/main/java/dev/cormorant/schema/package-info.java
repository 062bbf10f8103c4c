/**
 * What the data is: tables as classes, columns and relations as their fields, rules in {@link Definition}, and the
 * {@link Schema} that checks the whole. Immutable once built.
 */
@NullMarked
package dev.cormorant.schema;

import org.jspecify.annotations.NullMarked;
