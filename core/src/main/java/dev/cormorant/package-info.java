/** The few names met on day one: {@link dev.cormorant.Database}, {@link dev.cormorant.Db}, {@link dev.cormorant.Tx}. */
@NullMarked
package dev.cormorant;

import org.jspecify.annotations.NullMarked;
