/** Finds the POMs of the local Maven repository and reads them; knows no database. */
@NullMarked
package dev.cormorant.example.explorer.pom;

import org.jspecify.annotations.NullMarked;
