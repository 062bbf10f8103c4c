/** Questions that the database answers, and how the answers look in a terminal. */
@NullMarked
package dev.cormorant.example.explorer.report;

import org.jspecify.annotations.NullMarked;
