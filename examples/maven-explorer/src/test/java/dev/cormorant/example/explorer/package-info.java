@NullMarked
package dev.cormorant.example.explorer;

import org.jspecify.annotations.NullMarked;
