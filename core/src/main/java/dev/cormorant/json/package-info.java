/**
 * JSON documents: values that say what a document holds, and the codec that writes and reads the text. The core has no
 * codec of its own.
 */
@NullMarked
package dev.cormorant.json;

import org.jspecify.annotations.NullMarked;
