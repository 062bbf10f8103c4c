/** How a database is put together of its rooms. */
@NullMarked
package dev.cormorant.internal;

import org.jspecify.annotations.NullMarked;
