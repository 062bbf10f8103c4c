package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Descent;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What rows are read from: a {@link Table}, or a {@link View} of others. As a {@link Selection} it yields its row record.
 * Immutable and thread-safe; one instance, a constant of the class, serves the whole program.
 *
 * @param <S> the class itself
 * @param <R> the record of its rows
 */
public abstract class TableLike<S extends TableLike<S, R>, R> extends VariantDeclarations<S>
        implements Selection<S, R> {
    private volatile dev.cormorant.schema.@org.jspecify.annotations.Nullable TableDescription<S, R> description;

    private final Junctions junctions = new Junctions();

    TableLike() {}

    /** The columns, in the order of their declaration. */
    public final List<Column<S, ?>> columns() {
        return describe().columns();
    }

    /** The columns that are part of the row record, in its order. */
    public final List<Column<S, ?>> rowColumns() {
        return describe().rowColumns();
    }

    /** The relations, in the order of their declaration. */
    public final List<Relation<S, ?, ?>> relations() {
        return describe().relations();
    }

    /** The relations to rows of several tables, in the order of their declaration. */
    final List<MorphRelation<S>> morphs() {
        return describe().morphs();
    }

    /** What its rows become by their kinds, in the order of the declarations. */
    final List<VariantSelection<S, ?>> variants() {
        return describe().variants();
    }

    /** The vector indexes that it defines; a view has none. */
    List<? extends VectorIndex<?>> vectorIndexes() {
        return List.of();
    }

    /** What the processor made of the class. */
    public final TableModel<S, R> model() {
        return describe().model();
    }

    @Override
    public final Shape<R> shape() {
        return describe().shape();
    }

    /**
     * Some columns of each row, without a record for them; hidden ones only if they are named here.
     *
     * <pre>{@code
     * List<TableRow> rows = db.from(POSTS).select(POSTS.only(POSTS.id, POSTS.title)).list();
     * // SELECT "id", "title" FROM "posts"
     * }</pre>
     *
     * @throws IllegalArgumentException if no column is named
     */
    @SafeVarargs
    public final Selection<S, TableRow> only(Column<S, ?>... columns) {
        Argument.noneNull(columns, "only", "column");
        return rowOf(List.copyOf(new LinkedHashSet<>(List.of(columns))));
    }

    /**
     * All columns of each row that its record has, but these.
     *
     * @throws IllegalArgumentException if none is left
     */
    @SafeVarargs
    public final Selection<S, TableRow> except(Column<S, ?>... columns) {
        Argument.noneNull(columns, "except", "column");
        Set<Column<S, ?>> left = new LinkedHashSet<>(rowColumns());
        List.of(columns).forEach(left::remove);
        return rowOf(List.copyOf(left));
    }

    private Selection<S, TableRow> rowOf(List<Column<S, ?>> columns) {
        Shape<TableRow> shape =
                TableRow.shape(columns, columns.stream().map(Column::field).toList());
        return () -> shape;
    }

    /**
     * Each row with what some of its relations lead to, for code that wants whole rows.
     *
     * <pre>{@code
     * List<Loaded<User>> users = db.from(USERS).select(USERS.with(USERS.posts.limit(3), USERS.profile)).list();
     * // SELECT .. FROM "users" LEFT JOIN "profiles" AS "profile" ON ..
     * // SELECT .. FROM (SELECT .., ROW_NUMBER() OVER (PARTITION BY "author_id" ..) .. WHERE "author_id" IN (..)) ..
     * }</pre>
     *
     * @throws IllegalArgumentException if a relation is named twice
     */
    @SafeVarargs
    public final Selection<S, Loaded<R>> with(Loadable<S>... related) {
        Argument.noneNull(related, "with", "relation");
        Shape<Loaded<R>> shape = loaded(List.of(related));
        return () -> shape;
    }

    /**
     * Each row with the rows below it, along a relation of this table to itself.
     *
     * <pre>{@code
     * List<Tree<Category>> trees = db.from(CATEGORIES).where(CATEGORIES.parentId.isNull())
     *         .select(CATEGORIES.tree(CATEGORIES.children)).list();
     * // SELECT .. FROM "categories" WHERE "parent_id" IS NULL
     * // SELECT .. FROM (WITH RECURSIVE "reached rows" .. AS (SELECT .. UNION SELECT ..) SELECT ..) AS .. JOIN "categories" ..
     * }</pre>
     */
    public final RelatedTree<S, R> tree(ToManyRelation<S, S, R> relation) {
        Argument.notNull(relation, "tree", "relation");
        return new RelatedTree<>(relation, shape(), ManyRows.ALL, Descent.EXPECTED);
    }

    /**
     * Of each row the rows above it, the nearest first, along a relation of this table to itself.
     *
     * <pre>{@code
     * List<Category> path = db.from(CATEGORIES).where(CATEGORIES.id.eq(7L))
     *         .select(CATEGORIES.ancestors(CATEGORIES.parent)).getOne();
     * }</pre>
     */
    public final Ancestors<S, R> ancestors(ToOneRelation<S, S, R> relation) {
        Argument.notNull(relation, "ancestors", "relation");
        return new Ancestors<>(relation, shape(), ManyRows.ALL, Descent.EXPECTED);
    }

    /** The shape of {@link #with}: the row first, then what each relation leads to. */
    public final Shape.Combined<Loaded<R>> loaded(List<? extends Loadable<S>> related) {
        Argument.noneNull(related, "loaded", "relation");
        return Loaded.shape(this, related);
    }

    @Override
    public final String label() {
        return className();
    }

    /** The name of the class. */
    String className() {
        return getClass().getSimpleName();
    }

    /** The name in the database that the class says itself; null for one that is made of the class's name. */
    @org.jspecify.annotations.Nullable
    String givenName() {
        Model model = getClass().getAnnotation(Model.class);
        return model == null || model.table().isEmpty() ? null : model.table();
    }

    /** What the processor made of the class, which is found by its name. */
    TableModel<S, R> findModel() {
        return Models.of(self());
    }

    /** The junctions with the tables that come later in the alphabet. */
    final Junctions junctions() {
        return junctions;
    }

    /** The foreign keys that {@code define} says. */
    List<DefinedForeignKey> definedForeignKeys() {
        return List.of();
    }

    /** The columns of the primary key, wherever it is said; none for a table without one. */
    List<Column<?, ?>> primaryKeyColumns() {
        return columns().stream()
                .filter(column -> column.spec().primaryKey())
                .<Column<?, ?>>map(column -> column)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    final S self() {
        return (S) this;
    }

    /** Racing threads may each describe the table; the descriptions are equal. */
    final TableDescription<S, R> describe() {
        TableDescription<S, R> known = description;
        if (known == null) {
            known = TableDescription.of(self());
            description = known;
        }
        return known;
    }

    @Override
    public final String toString() {
        return label();
    }
}
