/** The contracts, run on the databases that Cormorant brings dialects for. */
@NullMarked
package dev.cormorant.testkit.contract;

import org.jspecify.annotations.NullMarked;
