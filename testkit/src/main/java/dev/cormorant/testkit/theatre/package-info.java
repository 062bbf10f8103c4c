/** A theatre in which rows of every table may be hidden: relations to them are declared by whoever asks. */
@NullMarked
package dev.cormorant.testkit.theatre;

import org.jspecify.annotations.NullMarked;
