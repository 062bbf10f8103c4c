/** Tables that are linked by bytes, alone and as one of several columns. */
@NullMarked
package dev.cormorant.testkit.archive;

import org.jspecify.annotations.NullMarked;
