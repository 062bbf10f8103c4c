/** A small blog for the tests of core, where no processor runs: its models are written by hand. */
@NullMarked
package dev.cormorant.blog;

import org.jspecify.annotations.NullMarked;
