/** What a table class says, as immutable values; the elements in them are there to be pointed at. */
@NullMarked
package dev.cormorant.processor.model;

import org.jspecify.annotations.NullMarked;
