/** JSON by Jackson. */
@NullMarked
package dev.cormorant.jackson;

import org.jspecify.annotations.NullMarked;
