/** A table whose key Cormorant does not make, with numbers of every width and with bytes. */
@NullMarked
package dev.cormorant.testkit.parcel;

import org.jspecify.annotations.NullMarked;
