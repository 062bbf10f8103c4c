package dev.cormorant.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a table class, so that the processor makes its row record, its insert builder and its reader. Of a {@link View}, which
 * is only read, it makes no insert builder.
 *
 * <pre>{@code
 * @Model
 * public final class Posts extends Table<Posts, Post> {
 *     public static final Posts POSTS = new Posts();
 *
 *     public final Identity<Long> id = identity();
 *     public final Required<String> title = text();
 * }
 * }</pre>
 *
 * From this the processor makes {@code record Post(long id, String title)} and {@code NewPost.title("..")}. If a record
 * {@code Post} is there already it is used as it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Model {
    /** The table's name in the database, verbatim; empty for the class's name as {@link #naming} makes it. */
    String table() default "";

    /** The schema (PostgreSQL, H2) or database (MariaDB) of the table; empty for the connection's own. */
    String schema() default "";

    /**
     * What rows of other tables call this one, where they may lead to all tables: {@code morphTo(..).toAll()}. Empty for the name
     * of its row. It is stored data, so that a record which is renamed keeps its name here.
     */
    String morphName() default "";

    /** How names are made of those of the class and its fields, where they do not say their own. */
    TableNaming naming() default TableNaming.OF_SCHEMA;
}
