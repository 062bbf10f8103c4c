/** Firms, and what is left of theirs when they close: most of it keeps account of its changes. */
@NullMarked
package dev.cormorant.testkit.office;

import org.jspecify.annotations.NullMarked;
