/** A club whose members' columns have rules. */
@NullMarked
package dev.cormorant.guide.club;

import org.jspecify.annotations.NullMarked;
