/** A company: tables that refer to each other in a circle, keys of several columns, and a default of every kind. */
@NullMarked
package dev.cormorant.testkit.company;

import org.jspecify.annotations.NullMarked;
