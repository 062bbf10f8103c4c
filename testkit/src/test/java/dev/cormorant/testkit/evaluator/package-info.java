@NullMarked
package dev.cormorant.testkit.evaluator;

import org.jspecify.annotations.NullMarked;
