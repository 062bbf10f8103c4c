/** Results kept by Caffeine. */
@NullMarked
package dev.cormorant.caffeine;

import org.jspecify.annotations.NullMarked;
