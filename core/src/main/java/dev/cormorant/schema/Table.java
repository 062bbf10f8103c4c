package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.index.Along1;
import dev.cormorant.index.Along2;
import dev.cormorant.index.Along3;
import dev.cormorant.index.Along4;
import dev.cormorant.index.IndexKey;
import dev.cormorant.index.IndexPath;
import dev.cormorant.index.Indexable;
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

    /** An index of one column, to read along. */
    public final class Index1<A> extends IndexPath<S, Along1<S, A>> {
        private Index1(String name, Indexable<S, A> first) {
            super(name, Along1.of(key(first)));
        }
    }

    /** An index of two columns, to read along. */
    public final class Index2<A, B> extends IndexPath<S, Along2<S, A, B>> {
        private Index2(String name, Indexable<S, A> first, Indexable<S, B> second) {
            super(name, Along2.of(key(first), key(second)));
        }
    }

    /** An index of three columns, to read along. */
    public final class Index3<A, B, C> extends IndexPath<S, Along3<S, A, B, C>> {
        private Index3(String name, Indexable<S, A> first, Indexable<S, B> second, Indexable<S, C> third) {
            super(name, Along3.of(key(first), key(second), key(third)));
        }
    }

    /** An index of four columns, to read along. */
    public final class Index4<A, B, C, D> extends IndexPath<S, Along4<S, A, B, C, D>> {
        private Index4(
                String name,
                Indexable<S, A> first,
                Indexable<S, B> second,
                Indexable<S, C> third,
                Indexable<S, D> fourth) {
            super(name, Along4.of(key(first), key(second), key(third), key(fourth)));
        }
    }

    /** An index of one column that is a field, so that queries can read along it. */
    protected final <A> Index1<A> index(String name, Indexable<S, A> first) {
        return new Index1<>(name, first);
    }

    /**
     * An index that is a field, so that queries can read along it: {@code db.from(POSTS).along(POSTS.byAuthor, a -> a.eq(7L))}.
     *
     * <pre>{@code
     * public final Index2<Long, Instant> byAuthor = index("by_author", authorId, desc(createdAt));
     * // CREATE INDEX "by_author" ON "posts" ("author_id", "created_at" DESC)
     * }</pre>
     */
    protected final <A, B> Index2<A, B> index(String name, Indexable<S, A> first, Indexable<S, B> second) {
        return new Index2<>(name, first, second);
    }

    /** An index of three columns that is a field, so that queries can read along it. */
    protected final <A, B, C> Index3<A, B, C> index(
            String name, Indexable<S, A> first, Indexable<S, B> second, Indexable<S, C> third) {
        return new Index3<>(name, first, second, third);
    }

    /** An index of four columns that is a field, so that queries can read along it. */
    protected final <A, B, C, D> Index4<A, B, C, D> index(
            String name, Indexable<S, A> first, Indexable<S, B> second, Indexable<S, C> third, Indexable<S, D> fourth) {
        return new Index4<>(name, first, second, third, fourth);
    }

    private static <S, A> IndexKey<S, A> key(Indexable<S, A> column) {
        return Argument.notNull(column, "index", "column").inIndex();
    }

    /** A column of an index that is a field, the greatest value first. */
    protected final <T> IndexKey<S, T> desc(Column<S, T> column) {
        Argument.notNull(column, "desc", "column");
        return new IndexKey<>(column, true);
    }

    /** Rules of the table beyond its fields: indexes, checks, keys of several columns. */
    protected void define(Definition<S> t) {}

    /**
     * Begins a full-text index that is a field, for a table that has several: {@code define} names it by
     * {@code t.searchIndex(byTitle)}.
     */
    protected final SearchIndex.Columns<S> searchIndex(String name) {
        Argument.notNull(name, "searchIndex", "name");
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
        Argument.notNull(text, "search", "text");
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
    final List<Column<?, ?>> primaryKeyColumns() {
        List<Column<?, ?>> ofFields = super.primaryKeyColumns();
        return ofFields.isEmpty()
                ? definition().primaryKeys().stream()
                        .findFirst()
                        .<List<Column<?, ?>>>map(List::copyOf)
                        .orElse(List.of())
                : ofFields;
    }

    @Override
    final List<DefinedForeignKey> definedForeignKeys() {
        return definition().foreignKeys();
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
