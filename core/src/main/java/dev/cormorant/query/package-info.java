/** How to read: immutable queries that know no dialect and no connection. */
@NullMarked
package dev.cormorant.query;

import org.jspecify.annotations.NullMarked;
