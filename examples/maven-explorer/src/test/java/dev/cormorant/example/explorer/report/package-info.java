@NullMarked
package dev.cormorant.example.explorer.report;

import org.jspecify.annotations.NullMarked;
