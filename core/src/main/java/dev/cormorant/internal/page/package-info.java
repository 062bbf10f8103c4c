/** Places in the order of a query: how rows beyond them are asked for, and how they travel as cursors. */
@NullMarked
package dev.cormorant.internal.page;

import org.jspecify.annotations.NullMarked;
