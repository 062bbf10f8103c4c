/** What holds for every type of column, to be tried on your own ones. */
@NullMarked
package dev.cormorant.testkit.law;

import org.jspecify.annotations.NullMarked;
