/** The tables of the guide: a blog. */
@NullMarked
package dev.cormorant.guide.blog;

import org.jspecify.annotations.NullMarked;
