@NullMarked
package dev.cormorant.processor;

import org.jspecify.annotations.NullMarked;
