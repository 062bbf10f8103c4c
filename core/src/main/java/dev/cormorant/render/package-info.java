/** One walk over a resolved statement that emits SQL text and the places of its values together, so they cannot drift. */
@NullMarked
package dev.cormorant.render;

import org.jspecify.annotations.NullMarked;
