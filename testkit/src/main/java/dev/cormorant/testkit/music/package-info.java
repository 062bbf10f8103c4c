/** Music: every kind of relation, by keys of one column and of several, to the id and to other columns, with filters. */
@NullMarked
package dev.cormorant.testkit.music;

import org.jspecify.annotations.NullMarked;
