/**
 * The annotation processor. What javac knows of a table class becomes an immutable model, the model is checked, and
 * what passes is written as source: {@code step -> model -> check -> write}.
 */
@NullMarked
package dev.cormorant.processor;

import org.jspecify.annotations.NullMarked;
