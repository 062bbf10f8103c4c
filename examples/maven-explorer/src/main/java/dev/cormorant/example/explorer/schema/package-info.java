/** What the explorer keeps: artifacts and their versions, and what ties them together. */
@NullMarked
package dev.cormorant.example.explorer.schema;

import org.jspecify.annotations.NullMarked;
