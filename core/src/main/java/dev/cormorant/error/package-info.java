/** What can go wrong, as typed unchecked exceptions. None of them carries a value of a row. */
@NullMarked
package dev.cormorant.error;

import org.jspecify.annotations.NullMarked;
