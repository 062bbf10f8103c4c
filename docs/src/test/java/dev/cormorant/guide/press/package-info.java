/** A press: writers, and stories that are found by their words. */
@NullMarked
package dev.cormorant.guide.press;

import org.jspecify.annotations.NullMarked;
