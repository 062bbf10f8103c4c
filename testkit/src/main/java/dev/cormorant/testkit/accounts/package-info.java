/** Tables whose columns have rules of their own: converters, validators, defaults, hidden values. */
@NullMarked
package dev.cormorant.testkit.accounts;

import org.jspecify.annotations.NullMarked;
