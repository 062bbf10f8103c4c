/** Reads the local Maven repository into a database and asks it questions. */
@NullMarked
package dev.cormorant.example.explorer;

import org.jspecify.annotations.NullMarked;
