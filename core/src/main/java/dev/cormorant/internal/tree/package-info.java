/** Trees made of rows and of the steps between them. */
@NullMarked
package dev.cormorant.internal.tree;

import org.jspecify.annotations.NullMarked;
