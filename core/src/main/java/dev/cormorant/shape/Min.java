package dev.cormorant.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a {@link ShapeOf} record the least value in the rows that a to-many relation leads to, null for none:
 * {@code @Min("comments.createdAt") @Nullable Instant firstComment}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Min {
    /** The relation, and the column of its rows: {@code "comments.createdAt"}. */
    String value();
}
