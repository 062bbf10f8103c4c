/** Where results of queries are kept: what an application plugs in. */
@NullMarked
package dev.cormorant.cache;

import org.jspecify.annotations.NullMarked;
