/** A wiki: pages that several people edit. */
@NullMarked
package dev.cormorant.guide.wiki;

import org.jspecify.annotations.NullMarked;
