package dev.cormorant.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a {@link ShapeOf} record, a {@code boolean}, tell whether a to-many relation leads to any row: {@code
 * @Exists("comments") boolean discussed}. It is false where a to-one
 * relation on the way leads nowhere.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Exists {
    /** The relation, over to-one relations if need be: {@code "comments"}, {@code "author.posts"}. */
    String value();
}
