/** What a museum shows, and what is said of it. */
@NullMarked
package dev.cormorant.guide.museum;

import org.jspecify.annotations.NullMarked;
