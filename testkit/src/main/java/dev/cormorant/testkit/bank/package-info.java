/** A bank: rows that count their changes, so that nobody overwrites what somebody else wrote. */
@NullMarked
package dev.cormorant.testkit.bank;

import org.jspecify.annotations.NullMarked;
