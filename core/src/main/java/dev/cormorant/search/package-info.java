/** What users type to find texts: a small grammar of words, phrases and beginnings that means the same on every database. */
@NullMarked
package dev.cormorant.search;

import org.jspecify.annotations.NullMarked;
