package dev.cormorant.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is fetched from the rows of a table. Each component is a column, a relation or variants of its name, or says by
 * {@link Path}, {@link Count}, {@link Exists}, {@link Min}, {@link Max} or {@link Sum} where it comes from. The processor
 * checks names, types and nullness at compile time, and makes a {@link RecordShape} that calls the constructor.
 *
 * <pre>{@code
 * @ShapeOf(Posts.class)
 * record PostCard(long id, String title, @Path("author.name") String author, List<TagName> tags, @Count("comments") long comments) {}
 *
 * @ShapeOf(Tags.class)
 * record TagName(String name) {}
 *
 * List<PostCard> cards = db.from(POSTS).select(PostCard.class).list();
 * // SELECT "posts"."id", "posts"."title", "author"."name", (SELECT COUNT(*) FROM "comments" WHERE ..) FROM "posts" JOIN ..
 * // SELECT "post_tags"."post_id", "tags"."name" FROM "tags" JOIN "post_tags" .. WHERE "post_tags"."post_id" IN (..)
 * }</pre>
 *
 * <p>A component of a to-one relation is the row record of its target, or a record that is a shape of it; of a to-many
 * relation it is a {@code List} of either. Where a value may be null the component says {@code @Nullable}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ShapeOf {
    /** The class of the table or view. */
    Class<?> value();
}
