package dev.cormorant.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the processor made of a {@link Model} class or of a record that is a shape, so that it knows its own work again where an older build has
 * left it. It stays in the class file, and tools like JaCoCo leave classes out that carry such a name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedFrom {
    /** The class of the table, or the record. */
    Class<?> value();
}
