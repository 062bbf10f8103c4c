/** The other tables of the guide. */
@NullMarked
package dev.cormorant.guide.warehouse;

import org.jspecify.annotations.NullMarked;
