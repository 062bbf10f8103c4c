/** What the compiler promises to the users of generated code: mistakes that do not compile, and what javac says. */
@NullMarked
package dev.cormorant.processor.promise;

import org.jspecify.annotations.NullMarked;
