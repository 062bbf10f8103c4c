/** What a table can say of its keys, indexes and checks. */
@NullMarked
package dev.cormorant.guide.lockers;

import org.jspecify.annotations.NullMarked;
