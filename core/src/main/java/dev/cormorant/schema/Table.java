package dev.cormorant.schema;

import java.util.List;

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
    private volatile dev.cormorant.schema.@org.jspecify.annotations.Nullable Definition<S> definition;

    /** Rules of the table beyond its fields: indexes, checks, keys of several columns. */
    protected void define(Definition<S> t) {}

    /**
     * Begins a full-text index that is a field, for a table that has several: {@code define} names it by
     * {@code t.searchIndex(byTitle)}.
     */
    protected final SearchIndex.Columns<S> searchIndex(String name) {
        return new SearchIndex.Columns<>(this, name);
    }

    /**
     * The rows in which these words are found by the table's full-text index: a condition, which tells a score too.
     *
     * <pre>{@code
     * db.from(USERS).where(USERS.posts.some(POSTS.search("release -beta \"first draft\" note*"))).list();
     * // .. WHERE EXISTS (SELECT .. FROM "posts" WHERE .. AND "posts"."posts_search" @@ CAST(? AS tsquery))
     * }</pre>
     *
     * @param text what a user typed: words, {@code "a phrase"}, {@code -without} and {@code begin*}
     * @throws IllegalStateException if the table has no full-text index, or several
     * @throws dev.cormorant.error.InvalidValueException if the text is too long, or no text that a database knows
     */
    public final Match<S> search(String text) {
        List<SearchIndex<S>> known = definition().searchIndexes();
        if (known.isEmpty()) {
            throw new IllegalStateException(
                    label() + " has no full-text index, so search(..) has nothing to search in; add"
                            + " t.searchIndex(\"..\").on(..) in define, or use contains(..)");
        }
        if (known.size() > 1) {
            throw new IllegalStateException(label() + " has " + known.size() + " full-text indexes, " + known
                    + "; keep each in a field, and say which: search(" + label() + ".byTitle.matching(\"..\"))");
        }
        return known.get(0).matching(text);
    }

    @Override
    final List<VectorIndex<S>> vectorIndexes() {
        return definition().vectorIndexes();
    }

    /** Racing threads may each ask for the definition; its indexes mean the same. */
    private Definition<S> definition() {
        Definition<S> known = definition;
        if (known == null) {
            known = new Definition<>(this);
            define(known);
            definition = known;
        }
        return known;
    }
}
