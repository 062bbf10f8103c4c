package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words with which a table declares relations that rows of several tables share: two columns lead to a row, one says of
 * which table, the other which row.
 *
 * <pre>{@code
 * // in Comments
 * public final Required<String> commentableType = varchar(20);
 * public final Required<Long> commentableId = bigint();
 * public final Morph commentable =
 *         morphTo(commentableType, commentableId).to("Post", () -> POSTS.id).to("Video", () -> VIDEOS.id);
 *
 * // in Posts, and alike in Videos
 * public final Many<Comments, Comment> comments = morphMany(() -> COMMENTS, c -> c.commentable);
 * }</pre>
 *
 * @param <S> the table
 */
public abstract class MorphDeclarations<S> extends RelationDeclarations<S> {
    MorphDeclarations() {}

    /** A relation to at most one row of one of several tables. */
    public sealed class Morph extends MorphRelation<S> permits MorphTo {
        private Morph(MorphSpec<S, ?> spec) {
            super(MorphDeclarations.this, spec);
        }
    }

    /**
     * The declaration of a {@link Morph}.
     *
     * @param <N> what names a table
     * @param <T> the key that all of the tables have
     */
    public final class MorphTo<N, T> extends Morph {
        private final MorphSpec<S, N> spec;

        private MorphTo(MorphSpec<S, N> spec) {
            super(spec);
            this.spec = spec;
        }

        /**
         * To a table too.
         *
         * @param name what the type column holds in rows that lead there: stored data, whatever the class is called
         * @param target the primary key of the table, or another unique column
         */
        public MorphTo<N, T> to(N name, Supplier<? extends Column<?, T>> target) {
            return new MorphTo<>(spec.to(name, target));
        }

        /**
         * To every other table of the schema whose primary key is one column of this type too. It is named by its row,
         * {@code Post}, or as {@link Model#morphName} says; the type column holds texts. The names are stored data: a row that
         * is to be called otherwise keeps its name by {@code morphName}.
         */
        public MorphTo<N, T> toAll() {
            return new MorphTo<>(spec.toAll());
        }

        /**
         * Rows may hold other names, as in a database that another program writes; they lead nowhere. Without this word the
         * database refuses such rows, and reading one fails.
         */
        public MorphTo<N, T> unknownAsNull() {
            return new MorphTo<>(spec.asOpen());
        }

        /**
         * What happens to a row when the one to which it leads is deleted by Cormorant; NO_ACTION unless said, which refuses.
         * There is no SET_DEFAULT.
         */
        public MorphTo<N, T> onDelete(ReferentialAction action) {
            return new MorphTo<>(spec.onDelete(action));
        }
    }

    /** The declaration of a {@link Maybe} by the other table's morph. */
    public final class MorphOne<X extends TableLike<X, Y>, Y> extends Maybe<X, Y> {
        private final MorphWay<X> way;

        private MorphOne(MorphWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        /** To the row only if it matches: it is absent otherwise, wherever the relation is used. */
        public MorphOne<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new MorphOne<>(way.where(condition));
        }

        /** To the first of several rows, in an order that the primary key completes. */
        public MorphOne<X, Y> first(Function<? super X, ? extends Order<? super X>> order) {
            return new MorphOne<>(way.first(order));
        }
    }

    /** The declaration of a {@link Many} by the other table's morph. */
    public final class MorphMany<X extends TableLike<X, Y>, Y> extends Many<X, Y> {
        private final MorphWay<X> way;

        private MorphMany(MorphWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        /** To those of the rows that match, wherever the relation is used: loaded, counted or asked for. */
        public MorphMany<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new MorphMany<>(way.where(condition));
        }
    }

    /** A many-to-many relation by a morph to this table that does not say yet which table links the rows. */
    public final class UnlinkedMorph<X extends TableLike<X, Y>, Y> {
        private final Supplier<X> target;

        private UnlinkedMorph(Supplier<X> target) {
            this.target = target;
        }

        /**
         * Over the rows of a table.
         *
         * @param toThis its morph, which leads to this table among others
         * @param toTarget its foreign key to the table that the relation leads to
         */
        public <J extends TableLike<J, ?>> ManyToMany<X, Y> through(
                Supplier<J> table,
                Function<? super J, ? extends MorphRelation<J>> toThis,
                Function<? super J, ? extends Column<J, ?>> toTarget) {
            return linked(target, table, new JunctionEnd.OfMorph<>(toThis), new JunctionEnd.OfKey<>(toTarget));
        }
    }

    /** A many-to-many relation by a morph to the other table that does not say yet which table links the rows. */
    public final class UnlinkedMorphed<X extends TableLike<X, Y>, Y> {
        private final Supplier<X> target;

        private UnlinkedMorphed(Supplier<X> target) {
            this.target = target;
        }

        /**
         * Over the rows of a table.
         *
         * @param toThis its foreign key to this table
         * @param toTarget its morph, which leads to the relation's target among others
         */
        public <J extends TableLike<J, ?>> ManyToMany<X, Y> through(
                Supplier<J> table,
                Function<? super J, ? extends Column<J, ?>> toThis,
                Function<? super J, ? extends MorphRelation<J>> toTarget) {
            return linked(target, table, new JunctionEnd.OfKey<>(toThis), new JunctionEnd.OfMorph<>(toTarget));
        }
    }

    private <X extends TableLike<X, Y>, Y, J extends TableLike<J, ?>> ManyToMany<X, Y> linked(
            Supplier<X> target, Supplier<J> table, JunctionEnd<J> toThis, JunctionEnd<J> toTarget) {
        return new ManyToMany<>(target, JunctionWay.of(this::self, target, table, toThis, toTarget));
    }

    /**
     * The row of one of several tables: {@code to(..)} names them.
     *
     * @param type the column that names the table, a {@code varchar} or an {@code enumeration}, say
     * @param key the column that tells which row of it; its type is that of the tables' keys
     */
    protected final <N, T> MorphTo<N, T> morphTo(Column<S, N> type, Column<S, T> key) {
        Argument.notNull(type, "morphTo", "column of the name");
        Argument.notNull(key, "morphTo", "column of the key");
        return new MorphTo<>(new MorphSpec<>(type, key));
    }

    /** The row of another table whose morph leads to this one. */
    protected final <X extends TableLike<X, Y>, Y> MorphOne<X, Y> morphOne(
            Supplier<X> target, Function<? super X, ? extends MorphRelation<X>> morph) {
        return new MorphOne<>(MorphWay.of(this::self, target, morph));
    }

    /** The rows of another table whose morph leads to this one. */
    protected final <X extends TableLike<X, Y>, Y> MorphMany<X, Y> morphMany(
            Supplier<X> target, Function<? super X, ? extends MorphRelation<X>> morph) {
        return new MorphMany<>(MorphWay.of(this::self, target, morph));
    }

    /**
     * The rows of another table that rows of a third one link to this one, by a morph.
     *
     * <pre>{@code
     * // in Posts, and alike in Videos
     * Many<Tags, Tag> tags = morphToMany(() -> TAGS).through(() -> TAGGINGS, t -> t.taggable, t -> t.tagId);
     * }</pre>
     */
    protected final <X extends TableLike<X, Y>, Y> UnlinkedMorph<X, Y> morphToMany(Supplier<X> target) {
        Argument.notNull(target, "morphToMany", "function of the table");
        return new UnlinkedMorph<>(target);
    }

    /**
     * The same from the other end: those of the rows that a morph leads to which are of one table.
     *
     * <pre>{@code
     * // in Tags
     * Many<Posts, Post> posts = morphedByMany(() -> POSTS).through(() -> TAGGINGS, t -> t.tagId, t -> t.taggable);
     * }</pre>
     */
    protected final <X extends TableLike<X, Y>, Y> UnlinkedMorphed<X, Y> morphedByMany(Supplier<X> target) {
        Argument.notNull(target, "morphedByMany", "function of the table");
        return new UnlinkedMorphed<>(target);
    }
}
