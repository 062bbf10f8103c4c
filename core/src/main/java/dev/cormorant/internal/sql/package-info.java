/** From the user's own SQL to a command, and from its result to objects. */
@NullMarked
package dev.cormorant.internal.sql;

import org.jspecify.annotations.NullMarked;
