/** A feed of posts and videos that share their comments, images and tags. */
@NullMarked
package dev.cormorant.testkit.feed;

import org.jspecify.annotations.NullMarked;
