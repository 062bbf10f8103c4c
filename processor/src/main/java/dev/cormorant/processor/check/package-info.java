/** What must hold for a table class, one rule in each file. A rule reports everything that breaks it. */
@NullMarked
package dev.cormorant.processor.check;

import org.jspecify.annotations.NullMarked;
