/** For tests of programs that use Cormorant. */
@NullMarked
package dev.cormorant.testkit;

import org.jspecify.annotations.NullMarked;
