/** A library: papers that are found by their words, and where they are kept. */
@NullMarked
package dev.cormorant.testkit.library;

import org.jspecify.annotations.NullMarked;
