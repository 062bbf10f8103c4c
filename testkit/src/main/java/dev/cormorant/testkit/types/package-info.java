/** Tables of types that not every program needs: JSON, lists, vectors, keys that are made in Java, types of one's own. */
@NullMarked
package dev.cormorant.testkit.types;

import org.jspecify.annotations.NullMarked;
