/** What is kept between statements. */
@NullMarked
package dev.cormorant.internal.cache;

import org.jspecify.annotations.NullMarked;
