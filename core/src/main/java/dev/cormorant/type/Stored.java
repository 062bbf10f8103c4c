package dev.cormorant.type;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text under which a constant of an enum is stored, instead of its name, so that the constant may be renamed.
 *
 * <pre>{@code
 * enum Status {
 *     @Stored("d") DRAFT,
 *     @Stored("p") PUBLISHED
 * }
 * }</pre>
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {
    /** The text; no two constants have the same. */
    String value();
}
