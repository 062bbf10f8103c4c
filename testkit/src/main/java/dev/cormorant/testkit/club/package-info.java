/** A club: whatever else a table can say of its keys, indexes and checks. */
@NullMarked
package dev.cormorant.testkit.club;

import org.jspecify.annotations.NullMarked;
