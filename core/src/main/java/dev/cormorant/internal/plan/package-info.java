/** From a built statement to a command: numbering of values, resolution, rendering. */
@NullMarked
package dev.cormorant.internal.plan;

import org.jspecify.annotations.NullMarked;
