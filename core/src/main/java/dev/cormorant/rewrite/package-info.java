/** Node to node of the same kind: what rules, resolution and dialects change in a statement before it is rendered. */
@NullMarked
package dev.cormorant.rewrite;

import org.jspecify.annotations.NullMarked;
