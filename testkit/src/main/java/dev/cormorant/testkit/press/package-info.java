/** A newspaper: rows that others hide, indexes to read along, tables that are linked without a class. */
@NullMarked
package dev.cormorant.testkit.press;

import org.jspecify.annotations.NullMarked;
