/** Constraints of Jakarta Validation, kept by every write. */
@NullMarked
package dev.cormorant.validation;

import org.jspecify.annotations.NullMarked;
