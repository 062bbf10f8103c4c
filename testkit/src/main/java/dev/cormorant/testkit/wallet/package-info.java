/** Tables whose rows are of several kinds: ways to pay, devices, and scraps of which some are of unknown kinds. */
@NullMarked
package dev.cormorant.testkit.wallet;

import org.jspecify.annotations.NullMarked;
