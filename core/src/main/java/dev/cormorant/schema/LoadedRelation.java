package dev.cormorant.schema;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;

/**
 * A relation that is loaded together with relations of the rows that it leads to: {@code USERS.posts.with(POSTS.comments)}.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Loaded<User> user = db.from(USERS).select(USERS.with(USERS.posts.with(POSTS.comments))).getOne();
 * for (Loaded<Post> post : user.nested(USERS.posts)) {
 *     List<Comment> comments = post.get(POSTS.comments);
 * }
 * }</pre>
 *
 * @param <S> the table that declares the relation
 * @param <V> what each of its rows gets: a {@link Loaded} row or null, or a list of them
 */
public final class LoadedRelation<S, V> implements Selection<S, V>, Loadable<S> {
    private final RelationLike<S> relation;
    private final Shape<V> loaded;

    LoadedRelation(RelationLike<S> relation, Shape<V> loaded) {
        this.relation = relation;
        this.loaded = loaded;
    }

    @Override
    public RelationLike<S> relation() {
        return relation;
    }

    @Override
    public Shape<V> loaded() {
        return loaded;
    }

    @Override
    public Shape<V> shape() {
        return loaded;
    }
}
