package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words with which a table declares its relations, for a table whose class one cannot edit: a relation is then a constant
 * anywhere, and does all that one of the table does. {@link Schema#relations} lets a schema check it.
 *
 * <pre>{@code
 * public static final ToManyRelation<Users, Posts, Post> POSTS_OF_USER =
 *         Relations.of(USERS).hasMany(() -> POSTS, p -> p.authorId);
 *
 * public static final Schema SCHEMA = Schema.of(USERS, POSTS).relations(POSTS_OF_USER);
 *
 * db.from(USERS).where(POSTS_OF_USER.some(POSTS.title.eq("News"))).list();
 * // SELECT .. FROM "users" WHERE EXISTS (SELECT .. FROM "posts" WHERE "posts"."author_id" = "users"."id" AND ..)
 * }</pre>
 *
 * In messages such a relation has the name of the table to which it leads. Immutable and thread-safe.
 *
 * @param <S> the table from whose rows the relations lead
 */
public final class Relations<S extends TableLike<S, ?>> {
    private final S table;

    private Relations(S table) {
        this.table = table;
    }

    /** The relations of a table. */
    public static <S extends TableLike<S, ?>> Relations<S> of(S table) {
        Argument.notNull(table, "Relations.of", "table");
        return new Relations<>(table);
    }

    /** The row that a required foreign key refers to. */
    public <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.BelongsTo<X, Y> belongsTo(
            Supplier<X> target, ColumnKinds<S>.Reference<?> foreignKey) {
        return table.belongsTo(target, foreignKey);
    }

    /** The row that an optional foreign key refers to. */
    public <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.MaybeBelongsTo<X, Y> belongsTo(
            Supplier<X> target, ColumnKinds<S>.Nullable<?> foreignKey) {
        return table.belongsTo(target, foreignKey);
    }

    /** The row that a required column leads to, which is part of a foreign key or of none; {@code to(..)} says to which column. */
    public <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.BelongsTo<X, Y> belongsTo(
            Supplier<X> target, ColumnKinds<S>.Required<?> column) {
        return table.belongsTo(target, column);
    }

    /** The row that a key of several columns refers to; {@code to(..)} says to which. */
    @SafeVarargs
    public final <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.MaybeBelongsTo<X, Y> belongsTo(
            Supplier<X> target, Column<S, ?> first, Column<S, ?> second, Column<S, ?>... more) {
        return table.belongsTo(target, first, second, more);
    }

    /** The row of another table whose unique foreign key refers to this one. */
    @SafeVarargs
    public final <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.HasOne<X, Y> hasOne(
            Supplier<X> target, Function<? super X, ? extends Column<X, ?>>... foreignKey) {
        return table.hasOne(target, foreignKey);
    }

    /** The rows of another table whose foreign key refers to this one. */
    @SafeVarargs
    public final <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.HasMany<X, Y> hasMany(
            Supplier<X> target, Function<? super X, ? extends Column<X, ?>>... foreignKey) {
        return table.hasMany(target, foreignKey);
    }

    /** The rows of another table that rows of a third one link to this one. */
    public <X extends TableLike<X, Y>, Y> RelationDeclarations<S>.Unlinked<X, Y> manyToMany(Supplier<X> target) {
        return table.manyToMany(target);
    }

    /** The rows that a relation of a related table leads to. */
    public <M extends TableLike<M, ?>, X extends TableLike<X, Y>, Y> RelationDeclarations<S>.Through<X, Y> through(
            Relation<S, M, ?> first, Function<? super M, ? extends Relation<M, X, Y>> second) {
        return table.through(first, second);
    }

    /** The row of another table whose morph leads to this one. */
    public <X extends TableLike<X, Y>, Y> MorphDeclarations<S>.MorphOne<X, Y> morphOne(
            Supplier<X> target, Function<? super X, ? extends MorphRelation<X>> morph) {
        return table.morphOne(target, morph);
    }

    /** The rows of another table whose morph leads to this one. */
    public <X extends TableLike<X, Y>, Y> MorphDeclarations<S>.MorphMany<X, Y> morphMany(
            Supplier<X> target, Function<? super X, ? extends MorphRelation<X>> morph) {
        return table.morphMany(target, morph);
    }

    /** The rows of another table that rows of a third one link to this one, by a morph. */
    public <X extends TableLike<X, Y>, Y> MorphDeclarations<S>.UnlinkedMorph<X, Y> morphToMany(Supplier<X> target) {
        return table.morphToMany(target);
    }

    /** The rows of another table that rows of a third one link to this one, by a morph to the other. */
    public <X extends TableLike<X, Y>, Y> MorphDeclarations<S>.UnlinkedMorphed<X, Y> morphedByMany(Supplier<X> target) {
        return table.morphedByMany(target);
    }
}
