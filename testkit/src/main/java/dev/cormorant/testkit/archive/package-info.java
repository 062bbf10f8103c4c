/** An archive: papers that are found by their words, and where they are kept. */
@NullMarked
package dev.cormorant.testkit.archive;

import org.jspecify.annotations.NullMarked;
