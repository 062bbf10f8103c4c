package dev.cormorant.schema;

/**
 * A table: a class whose fields are its columns and relations. As a {@link dev.cormorant.expression.Selection} it yields
 * its row record. Immutable and thread-safe; one instance, a constant of the class, serves the whole program.
 *
 * <pre>{@code
 * @Model
 * public final class Users extends Table<Users, User> {
 *     public static final Users USERS = new Users();
 *
 *     public final Identity<Long> id = identity();
 *     public final Required<String> email = varchar(200).unique();
 *     public final Nullable<String> bio = text().nullable();
 *     public final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.authorId);
 * }
 * }</pre>
 *
 * @param <S> the table class itself
 * @param <R> the record of its rows
 */
public abstract class Table<S extends Table<S, R>, R> extends TableLike<S, R> {
    /** Rules of the table beyond its fields: indexes, checks, keys of several columns. */
    protected void define(Definition<S> t) {}
}
