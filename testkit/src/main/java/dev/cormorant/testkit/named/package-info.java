/** Tables whose names, constants and comments a test chooses while it runs. */
@NullMarked
package dev.cormorant.testkit.named;

import org.jspecify.annotations.NullMarked;
