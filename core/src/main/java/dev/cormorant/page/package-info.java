/** What reads in parts return: numbered pages, slices, and the cursors between them. */
@NullMarked
package dev.cormorant.page;

import org.jspecify.annotations.NullMarked;
