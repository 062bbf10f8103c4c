/** The table of the page on types. */
@NullMarked
package dev.cormorant.guide.catalog;

import org.jspecify.annotations.NullMarked;
