/** Indexes that queries read along: their columns, in order and by type. */
@NullMarked
package dev.cormorant.index;

import org.jspecify.annotations.NullMarked;
