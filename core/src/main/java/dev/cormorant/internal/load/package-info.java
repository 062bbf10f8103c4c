/** From the rows of results to the objects that were asked for; the rows of to-many relations are loaded on the way. */
@NullMarked
package dev.cormorant.internal.load;

import org.jspecify.annotations.NullMarked;
