/** Notes that are found by what they mean, as vectors tell it. */
@NullMarked
package dev.cormorant.testkit.notes;

import org.jspecify.annotations.NullMarked;
