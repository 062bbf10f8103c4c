/** From commands to statements that change rows, and back to the rows that were asked for. */
@NullMarked
package dev.cormorant.internal.write;

import org.jspecify.annotations.NullMarked;
