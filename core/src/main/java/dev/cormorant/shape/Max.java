package dev.cormorant.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a {@link ShapeOf} record the greatest value in the rows that a to-many relation leads to, null for
 * none: {@code @Max("comments.createdAt") @Nullable Instant lastComment}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Max {
    /** The relation, and the column of its rows: {@code "comments.createdAt"}. */
    String value();
}
