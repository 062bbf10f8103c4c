/** The generated sources, one writer for each kind. They take tables that passed every check. */
@NullMarked
package dev.cormorant.processor.write;

import org.jspecify.annotations.NullMarked;
