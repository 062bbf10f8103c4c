@NullMarked
package dev.cormorant.example.explorer.load;

import org.jspecify.annotations.NullMarked;
