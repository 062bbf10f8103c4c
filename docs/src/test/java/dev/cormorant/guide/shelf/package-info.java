/** Books and what belongs to them: every kind of relation. */
@NullMarked
package dev.cormorant.guide.shelf;

import org.jspecify.annotations.NullMarked;
