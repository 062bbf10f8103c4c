/** Articles whose rows compute a part of themselves. */
@NullMarked
package dev.cormorant.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
