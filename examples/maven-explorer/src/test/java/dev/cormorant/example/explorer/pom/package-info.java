@NullMarked
package dev.cormorant.example.explorer.pom;

import org.jspecify.annotations.NullMarked;
