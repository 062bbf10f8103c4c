/**
 * The statements that Cormorant builds, as immutable data: sealed families of records that know no dialect, no
 * connection and no class outside the JDK.
 */
@NullMarked
package dev.cormorant.ir;

import org.jspecify.annotations.NullMarked;
