/** A fleet: keys of texts and of several columns, and foreign keys that refuse in every way. */
@NullMarked
package dev.cormorant.testkit.fleet;

import org.jspecify.annotations.NullMarked;
