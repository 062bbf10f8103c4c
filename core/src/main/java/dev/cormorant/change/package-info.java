/** How to change: rows to insert, updates, deletes, upserts, as immutable commands. */
@NullMarked
package dev.cormorant.change;

import org.jspecify.annotations.NullMarked;
