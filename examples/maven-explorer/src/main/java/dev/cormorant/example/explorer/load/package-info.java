/** Brings POMs into the database, in bulk, as often as one likes. */
@NullMarked
package dev.cormorant.example.explorer.load;

import org.jspecify.annotations.NullMarked;
