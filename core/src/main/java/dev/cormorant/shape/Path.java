package dev.cormorant.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a component of a {@link ShapeOf} record comes from: over relations, by the names of their fields, to a column or
 * to what the last relation leads to. A to-many relation on the way makes it a {@code List}; where a to-one relation on the
 * way leads nowhere, it is null, or the list is empty.
 *
 * <pre>{@code
 * @ShapeOf(Posts.class)
 * record PostCard(@Path("title") String headline, @Path("author.name") String author, @Path("tags.name") List<String> tags) {}
 * }</pre>
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Path {
    /** Names of relations, and of a column at the end: {@code "author.name"}. */
    String value();
}
