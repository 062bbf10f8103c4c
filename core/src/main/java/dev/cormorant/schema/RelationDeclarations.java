package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words with which a table declares its relations, and the kinds of relation. What they say about other tables is a
 * lambda, so that tables may refer to each other in circles.
 *
 * <pre>{@code
 * public final One<Users, User> author = belongsTo(() -> USERS, authorId);
 * public final Many<Comments, Comment> comments = hasMany(() -> COMMENTS, c -> c.postId);
 * public final Many<Tags, Tag> tags = manyToMany(() -> TAGS).through(() -> POST_TAGS, x -> x.postId, x -> x.tagId);
 * }</pre>
 *
 * @param <S> the table
 */
public abstract class RelationDeclarations<S> extends ColumnDeclarations<S> {
    RelationDeclarations() {}

    /** A relation to exactly one row: the foreign key is on this table and never null. */
    public sealed class One<X extends TableLike<X, Y>, Y> extends ToOneRelation<S, X, Y>
            permits BelongsTo, DroppingBelongsTo {
        private One(Supplier<X> target, RelationWay way) {
            super(RelationDeclarations.this, target, way);
        }

        @Override
        public final boolean isOptional() {
            return false;
        }
    }

    /** A relation to one row or none. */
    public sealed class Maybe<X extends TableLike<X, Y>, Y> extends ToOneRelation<S, X, Y>
            permits MaybeBelongsTo, HasOne, MorphDeclarations.MorphOne {
        Maybe(Supplier<X> target, RelationWay way) {
            super(RelationDeclarations.this, target, way);
        }

        @Override
        public final boolean isOptional() {
            return true;
        }
    }

    /** A relation to any number of rows. */
    public sealed class Many<X extends TableLike<X, Y>, Y> extends ToManyRelation<S, X, Y>
            permits HasMany, ManyToMany, Through, MorphDeclarations.MorphMany {
        Many(Supplier<X> target, RelationWay way) {
            super(RelationDeclarations.this, target, way);
        }
    }

    /** The declaration of a {@link One} by this table's key. */
    public final class BelongsTo<X extends TableLike<X, Y>, Y> extends One<X, Y> {
        private final KeyWay<X> way;

        private BelongsTo(KeyWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        /** The unique columns that the key refers to, where the key does not say it. */
        @SafeVarargs
        public final BelongsTo<X, Y> to(Function<? super X, ? extends Column<X, ?>>... columns) {
            return new BelongsTo<>(way.to(columns));
        }

        /** To a row that may be missing: where a filter hides it, say. */
        public MaybeBelongsTo<X, Y> optional() {
            return new MaybeBelongsTo<>(way);
        }

        /**
         * To exactly one row, without the rows of this table that lead to none: where a filter hides it, say. They are left out
         * of everything that reads the relation, of the rows as of their number.
         *
         * <pre>{@code
         * One<Users, User> author = belongsTo(() -> USERS, authorId).orDropParent().where(u -> u.active.isTrue());
         * db.from(POSTS).select(POSTS.author.get(u -> u.name)).count();
         * // SELECT COUNT(*) FROM "posts" WHERE EXISTS (SELECT .. FROM "users" AS "author" WHERE ..)
         * }</pre>
         */
        public DroppingBelongsTo<X, Y> orDropParent() {
            return new DroppingBelongsTo<>(way);
        }

        /**
         * By a key that no foreign key of the database holds to, as in a database that another program made; so the row may be
         * missing. {@link #to} says where the key leads.
         */
        public MaybeBelongsTo<X, Y> withoutForeignKey() {
            return new MaybeBelongsTo<>(way.withoutForeignKey());
        }
    }

    /** The declaration of a {@link One} whose row may be missing, and takes the rows that lead to it along. */
    public final class DroppingBelongsTo<X extends TableLike<X, Y>, Y> extends One<X, Y> {
        private final KeyWay<X> way;

        private DroppingBelongsTo(KeyWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        @Override
        public boolean dropsSource() {
            return true;
        }

        /** The unique columns that the key refers to, where the key does not say it. */
        @SafeVarargs
        public final DroppingBelongsTo<X, Y> to(Function<? super X, ? extends Column<X, ?>>... columns) {
            return new DroppingBelongsTo<>(way.to(columns));
        }

        /** By a key that no foreign key of the database holds to; {@link #to} says where it leads. */
        public DroppingBelongsTo<X, Y> withoutForeignKey() {
            return new DroppingBelongsTo<>(way.withoutForeignKey());
        }

        /** To the row only if it matches; rows that lead to another are left out wherever the relation is read. */
        public DroppingBelongsTo<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new DroppingBelongsTo<>(way.where(condition));
        }
    }

    /** The declaration of a {@link Maybe} by this table's key. */
    public final class MaybeBelongsTo<X extends TableLike<X, Y>, Y> extends Maybe<X, Y> {
        private final KeyWay<X> way;

        private MaybeBelongsTo(KeyWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        /** The unique columns that the key refers to, where the key does not say it. */
        @SafeVarargs
        public final MaybeBelongsTo<X, Y> to(Function<? super X, ? extends Column<X, ?>>... columns) {
            return new MaybeBelongsTo<>(way.to(columns));
        }

        /** By a key that no foreign key of the database holds to; {@link #to} says where it leads. */
        public MaybeBelongsTo<X, Y> withoutForeignKey() {
            return new MaybeBelongsTo<>(way.withoutForeignKey());
        }

        /**
         * To the row only if it matches: it is absent otherwise, wherever the relation is used.
         *
         * <pre>{@code
         * Maybe<Users, User> activeEditor = belongsTo(() -> USERS, editorId).where(u -> u.active.isTrue());
         * }</pre>
         */
        public MaybeBelongsTo<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new MaybeBelongsTo<>(way.where(condition));
        }
    }

    /** The declaration of a {@link Maybe} by the other table's key. */
    public final class HasOne<X extends TableLike<X, Y>, Y> extends Maybe<X, Y> {
        private final KeyWay<X> way;

        private HasOne(KeyWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        /** The unique columns of this table that the key refers to, where the key does not say it. */
        @SafeVarargs
        public final HasOne<X, Y> from(Column<S, ?>... columns) {
            return new HasOne<>(way.from(List.of(Argument.noneNull(columns, "from", "column"))));
        }

        /** By a key that no foreign key of the database holds to; {@link #from} says what it refers to. */
        public HasOne<X, Y> withoutForeignKey() {
            return new HasOne<>(way.withoutForeignKey());
        }

        /** To the row only if it matches: it is absent otherwise, wherever the relation is used. */
        public HasOne<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new HasOne<>(way.where(condition));
        }

        /**
         * To the first of several rows, in an order that the primary key completes.
         *
         * <pre>{@code
         * Maybe<Posts, Post> latest = hasOne(() -> POSTS, p -> p.authorId).first(p -> p.createdAt.desc());
         * }</pre>
         */
        public HasOne<X, Y> first(Function<? super X, ? extends Order<? super X>> order) {
            return new HasOne<>(way.first(order));
        }
    }

    /** The declaration of a {@link Many} by the other table's key. */
    public final class HasMany<X extends TableLike<X, Y>, Y> extends Many<X, Y> {
        private final KeyWay<X> way;

        private HasMany(KeyWay<X> way) {
            super(way.target(), way);
            this.way = way;
        }

        /** The unique columns of this table that the key refers to, where the key does not say it. */
        @SafeVarargs
        public final HasMany<X, Y> from(Column<S, ?>... columns) {
            return new HasMany<>(way.from(List.of(Argument.noneNull(columns, "from", "column"))));
        }

        /** By a key that no foreign key of the database holds to; {@link #from} says what it refers to. */
        public HasMany<X, Y> withoutForeignKey() {
            return new HasMany<>(way.withoutForeignKey());
        }

        /**
         * To those of the rows that match, wherever the relation is used: loaded, counted or asked for.
         *
         * <pre>{@code
         * Many<Posts, Post> published = hasMany(() -> POSTS, p -> p.authorId).where(p -> p.status.eq(PUBLISHED));
         * }</pre>
         */
        public HasMany<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new HasMany<>(way.where(condition));
        }
    }

    /** The declaration of a {@link Many} over a table that links rows of two others. */
    public final class ManyToMany<X extends TableLike<X, Y>, Y> extends Many<X, Y> {
        private final Supplier<X> target;
        private final JunctionWay<X, ?> way;

        ManyToMany(Supplier<X> target, JunctionWay<X, ?> way) {
            super(target, way);
            this.target = target;
            this.way = way;
        }

        /** To those of the rows that match, wherever the relation is used: loaded, counted or asked for. */
        public ManyToMany<X, Y> where(Function<? super X, ? extends Predicate<? super X>> condition) {
            return new ManyToMany<>(target, way.where(condition));
        }
    }

    /** A {@link ManyToMany} that does not say yet which table links the rows. */
    public final class Unlinked<X extends TableLike<X, Y>, Y> {
        private final Supplier<X> target;

        private Unlinked(Supplier<X> target) {
            this.target = target;
        }

        /**
         * Over the rows of a table that Cormorant defines: it holds the primary keys of both, and a pair once. It is called by
         * the row of the table that comes first in the alphabet and by the other table: {@code post_tags}. Where the other
         * table declares the way back by {@code implicit()}, both mean one table. {@link Junction} writes its rows.
         *
         * <pre>{@code
         * public final Many<Tags, Tag> tags = manyToMany(() -> TAGS).implicit();
         * // CREATE TABLE "post_tags" ("post_id" .., "tag_id" .., PRIMARY KEY ("post_id", "tag_id"), FOREIGN KEY ..)
         * }</pre>
         */
        public ManyToMany<X, Y> implicit() {
            return new ManyToMany<>(target, JunctionWay.implicit(RelationDeclarations.this::self, target, null));
        }

        /** The same over a table of this name, verbatim; the way back says the same name. */
        public ManyToMany<X, Y> implicit(String table) {
            Argument.notNull(table, "implicit", "name of the table");
            return new ManyToMany<>(target, JunctionWay.implicit(RelationDeclarations.this::self, target, table));
        }

        /**
         * Over the rows of a table.
         *
         * @param toThis its foreign key to this table
         * @param toTarget its foreign key to the table that the relation leads to
         */
        public <J extends TableLike<J, ?>> ManyToMany<X, Y> through(
                Supplier<J> table,
                Function<? super J, ? extends Column<J, ?>> toThis,
                Function<? super J, ? extends Column<J, ?>> toTarget) {
            return new ManyToMany<>(
                    target,
                    JunctionWay.of(
                            RelationDeclarations.this::self,
                            target,
                            table,
                            new JunctionEnd.OfKey<>(toThis),
                            new JunctionEnd.OfKey<>(toTarget)));
        }
    }

    /** The declaration of a {@link Many} over another relation. */
    public final class Through<X extends TableLike<X, Y>, Y> extends Many<X, Y> {
        private Through(Supplier<X> target, ChainedWay way) {
            super(target, way);
        }
    }

    /** The row that a required foreign key refers to. */
    protected final <X extends TableLike<X, Y>, Y> BelongsTo<X, Y> belongsTo(
            Supplier<X> target, Reference<?> foreignKey) {
        return new BelongsTo<>(
                KeyWay.outgoing(this::self, target, List.of(Argument.notNull(foreignKey, "belongsTo", "column"))));
    }

    /** The row that an optional foreign key refers to. */
    protected final <X extends TableLike<X, Y>, Y> MaybeBelongsTo<X, Y> belongsTo(
            Supplier<X> target, Nullable<?> foreignKey) {
        return new MaybeBelongsTo<>(
                KeyWay.outgoing(this::self, target, List.of(Argument.notNull(foreignKey, "belongsTo", "column"))));
    }

    /**
     * The row that a required column leads to, which is part of a foreign key or of none; {@code to(..)} says which column it
     * leads to.
     */
    protected final <X extends TableLike<X, Y>, Y> BelongsTo<X, Y> belongsTo(Supplier<X> target, Required<?> column) {
        return new BelongsTo<>(
                KeyWay.outgoing(this::self, target, List.of(Argument.notNull(column, "belongsTo", "column"))));
    }

    /** The row that a key of several columns refers to; {@code to(..)} says to which. It is absent where one of them is null. */
    @SafeVarargs
    protected final <X extends TableLike<X, Y>, Y> MaybeBelongsTo<X, Y> belongsTo(
            Supplier<X> target, Column<S, ?> first, Column<S, ?> second, Column<S, ?>... more) {
        return new MaybeBelongsTo<>(KeyWay.outgoing(this::self, target, KeyWay.list(first, second, more)));
    }

    /** The row of another table whose unique foreign key refers to this one. */
    @SafeVarargs
    protected final <X extends TableLike<X, Y>, Y> HasOne<X, Y> hasOne(
            Supplier<X> target, Function<? super X, ? extends Column<X, ?>>... foreignKey) {
        return new HasOne<>(KeyWay.incoming(this::self, target, foreignKey));
    }

    /** The rows of another table whose foreign key refers to this one. */
    @SafeVarargs
    protected final <X extends TableLike<X, Y>, Y> HasMany<X, Y> hasMany(
            Supplier<X> target, Function<? super X, ? extends Column<X, ?>>... foreignKey) {
        return new HasMany<>(KeyWay.incoming(this::self, target, foreignKey));
    }

    /** The rows of another table that rows of a third one link to this one. */
    protected final <X extends TableLike<X, Y>, Y> Unlinked<X, Y> manyToMany(Supplier<X> target) {
        Argument.notNull(target, "manyToMany", "function of the table");
        return new Unlinked<>(target);
    }

    /**
     * The rows that a relation of a related table leads to: {@code through(posts, p -> p.comments)}. Reading only.
     *
     * @param first a relation of this table
     * @param second a relation of the table that it leads to
     */
    protected final <M extends TableLike<M, ?>, X extends TableLike<X, Y>, Y> Through<X, Y> through(
            Relation<S, M, ?> first, Function<? super M, ? extends Relation<M, X, Y>> second) {
        Argument.notNull(first, "through", "relation");
        Argument.notNull(second, "through", "function");
        return new Through<>(
                () -> second.apply(first.target()).target(),
                new ChainedWay(() -> first, () -> second.apply(first.target())));
    }
}
