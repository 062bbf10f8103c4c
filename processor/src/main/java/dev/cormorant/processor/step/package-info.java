/** The rounds of javac: reads the annotated classes into the model, has it checked, has it written. */
@NullMarked
package dev.cormorant.processor.step;

import org.jspecify.annotations.NullMarked;
