package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Nesting;
import dev.cormorant.ir.RelationTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A relation to at most one row of one of several tables: a column says of which table, another one which of its rows.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * db.from(COMMENTS).select(COMMENTS.commentable.select(on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name))).list();
 * // SELECT "commentable_type", "commentable_id" FROM "comments"
 * // SELECT "id", "title" FROM "posts" WHERE "id" IN (..)
 * // SELECT "id", "name" FROM "videos" WHERE "id" IN (..)
 * }</pre>
 *
 * @param <S> the table that declares it
 */
public abstract non-sealed class MorphRelation<S> implements RelationLike<S>, Loadable<S> {
    private final RelationDeclarations<S> source;
    private final MorphSpec<S, ?> spec;

    MorphRelation(RelationDeclarations<S> source, MorphSpec<S, ?> spec) {
        this.source = source;
        this.spec = spec;
    }

    /** The rows that name this table, whether the row that they lead to is there or not. */
    public final Predicate<S> is(TableLike<?, ?> table) {
        Argument.notNull(table, "is", "table");
        MorphTarget<?> target = required(table, "is(..)");
        return target::isNamed;
    }

    /**
     * The rows that lead to a row of this table that matches.
     *
     * <pre>{@code
     * db.from(COMMENTS).where(COMMENTS.commentable.has(POSTS, POSTS.title.eq("News"))).list();
     * // .. WHERE "comments"."commentable_type" = ? AND EXISTS (SELECT .. FROM "posts" AS "commentable"
     * //     WHERE "commentable"."id" = "comments"."commentable_id" AND "commentable"."title" = ?)
     * }</pre>
     */
    public final <X extends TableLike<X, ?>> Predicate<S> has(X table, Predicate<? super X> condition) {
        Argument.notNull(table, "has", "table");
        Argument.notNull(condition, "has", "condition");
        MorphTarget<?> target = required(table, "has(..)");
        RelationTest test = Nesting.checked(new RelationTest(new MorphPath(this, target), condition.node(), false));
        return is(table).and(() -> test);
    }

    /**
     * Something of the related row, for each of the tables that it may be of; null where there is none. The results have a
     * common type, best a sealed one, which is said where it cannot be inferred: {@code commentable.<Card>select(..)}.
     *
     * @throws IllegalArgumentException if one of the tables is missing or named twice, or another one is named
     */
    @SafeVarargs
    public final <V> Selection<S, @Nullable V> select(On<? extends V>... tables) {
        Argument.noneNull(tables, "select", "part");
        Shape<@Nullable V> shape = shape("select(..)", List.of(tables));
        return () -> shape;
    }

    /**
     * The related row with what some of its own relations lead to, for each of the tables that it may be of.
     *
     * <pre>{@code
     * COMMENTS.with(COMMENTS.commentable.with(on(POSTS, POSTS.with(POSTS.author)), on(VIDEOS, VIDEOS.with())))
     * }</pre>
     *
     * @throws IllegalArgumentException if one of the tables is missing or named twice, or another one is named
     */
    @SafeVarargs
    public final LoadedRelation<S, @Nullable Loaded<?>> with(On<? extends Loaded<?>>... tables) {
        Argument.noneNull(tables, "with", "part");
        return new LoadedRelation<>(this, shape("with(..)", List.of(tables)));
    }

    private <V> Shape<@Nullable V> shape(String word, List<On<? extends V>> tables) {
        List<MorphTarget<?>> missing = new ArrayList<>(spec.named());
        List<Shape.Morph.Target<? extends V>> read = new ArrayList<>();
        Set<TableLike<?, ?>> told = new HashSet<>();
        for (On<? extends V> on : tables) {
            MorphTarget<?> target = required(on.table(), word);
            missing.remove(target);
            if (!told.add(on.table())) {
                throw new IllegalArgumentException(
                        label() + "." + word + " names " + on.table() + " twice; name it once");
            }
            read.add(read(target, on));
        }
        if (!missing.isEmpty() && !spec.all()) {
            throw new IllegalArgumentException(label() + "." + word + " says nothing of " + tables(missing)
                    + ", to which a row may lead too; add on(" + missing.get(0).table() + ", ..)");
        }
        return new Shape.Morph<>(type(), key(), read, spec.open());
    }

    private <V> Shape.Morph.Target<V> read(MorphTarget<?> target, On<V> on) {
        Shape.ToMany<V> rows = new Shape.ToMany<>(new MorphPath(this, target), on.shape(), ManyRows.ALL);
        return new Shape.Morph.Target<>(target.name(), rows);
    }

    /**
     * The related row, of whichever table it is; null where there is none.
     *
     * @throws IllegalStateException if the schema alone knows the tables, by {@code toAll()}
     */
    public final Selection<S, @Nullable Object> rows() {
        Shape<@Nullable Object> shape = shape(
                "rows()",
                known("rows()", "select").stream()
                        .<On<?>>map(target -> row(target.table()))
                        .toList());
        return () -> shape;
    }

    @Override
    public final MorphRelation<S> relation() {
        return this;
    }

    /** The row of whichever table, as {@link Loaded} row without relations of its own. */
    @Override
    public final Shape<@Nullable Loaded<?>> loaded() {
        return this.<Loaded<?>>shape(
                "with(..)",
                known("with(..) and load(..)", "with").stream()
                        .<On<? extends Loaded<?>>>map(target -> loadedRow(target.table()))
                        .toList());
    }

    private static <X extends TableLike<X, Y>, Y> On<Loaded<Y>> loadedRow(TableLike<X, Y> table) {
        return On.on(table.self(), table.with());
    }

    private static <X extends TableLike<X, Y>, Y> On<Y> row(TableLike<X, Y> table) {
        return On.on(table.self(), table);
    }

    @Override
    public final TableLike<?, ?> source() {
        return source.self();
    }

    private List<? extends MorphTarget<?>> known(String word, String instead) {
        if (spec.all()) {
            throw new IllegalStateException(
                    label() + "." + word + ": toAll() leaves it to the schema which tables there are;" + " say "
                            + instead + "(on(..)) of those that are wanted");
        }
        return spec.named();
    }

    final Column<S, ?> type() {
        return spec.type();
    }

    final Column<S, ?> key() {
        return spec.key();
    }

    /** What happens when the row goes to which another leads. */
    final ReferentialAction onDelete() {
        return spec.onDelete();
    }

    /** The tables to which it leads in a schema of these tables. */
    final List<MorphTarget<?>> targets(Collection<? extends TableLike<?, ?>> tables) {
        List<MorphTarget<?>> targets = new ArrayList<>(spec.named());
        if (spec.all()) {
            tables.stream()
                    .filter(table -> spec.named().stream().noneMatch(target -> target.isOf(table)))
                    .flatMap(table -> MorphTarget.byRow(type(), key(), table).stream())
                    .forEach(targets::add);
        }
        return targets;
    }

    /** Whether rows may name other tables, which lead nowhere. */
    final boolean isOpen() {
        return spec.open();
    }

    /** The part of it that leads to the table of a relation. */
    final MorphTarget<?> targetFor(String relation, TableLike<?, ?> table) {
        return target(table)
                .orElseThrow(() -> new SchemaException(List.of(relation + " uses " + label()
                        + ", which does not lead to " + table.label() + " but to " + tables(spec.named())
                        + "; add .to(.., () -> "
                        + table.label() + "..)")));
    }

    private MorphTarget<?> required(TableLike<?, ?> table, String word) {
        return target(table)
                .orElseThrow(() -> new IllegalArgumentException(label() + "." + word + ": it does not lead to "
                        + table.label() + " but to " + tables(spec.named())));
    }

    private Optional<MorphTarget<?>> target(TableLike<?, ?> table) {
        return targets(List.of(table)).stream()
                .filter(target -> target.isOf(table))
                .findFirst();
    }

    private static String tables(List<? extends MorphTarget<?>> targets) {
        return targets.isEmpty()
                ? "tables with such a key"
                : targets.stream().map(MorphTarget::label).collect(Collectors.joining(", "));
    }

    @Override
    public final String name() {
        return source().describe().fieldOf(this);
    }

    @Override
    public final String label() {
        return source.label() + "." + name();
    }

    @Override
    public final String toString() {
        return label();
    }
}
