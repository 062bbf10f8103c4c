/** How a Java value is stored: column types, and the codecs that carry values to and from JDBC. */
@NullMarked
package dev.cormorant.type;

import org.jspecify.annotations.NullMarked;
