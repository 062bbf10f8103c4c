package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.ColumnSpec.Role;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The table between those of a relation that is {@code implicit()}: a row of it links a row of one to a row of the other. It has
 * no class of its own, so its rows are {@link TableRow}s, and {@code NewLink} makes new ones.
 *
 * <pre>{@code
 * // in Posts: Many<Tags, Tag> tags = manyToMany(() -> TAGS).implicit();
 * // CREATE TABLE "post_tags" ("post_id" BIGINT NOT NULL, "tag_id" BIGINT NOT NULL, .., PRIMARY KEY ("post_id", "tag_id"))
 * Junction postTags = Junction.of(POSTS.tags);
 * db.insertAll(List.of(NewLink.of(POSTS.tags, 1L, 2L), NewLink.of(POSTS.tags, 1L, 3L)), nothing());
 * db.delete(postTags).where(postTags.from(POSTS.tags, 1L), postTags.to(POSTS.tags, 2L)).execute();
 * }</pre>
 */
public final class Junction extends Table<Junction, TableRow> {
    private final JunctionSide first;
    private final JunctionSide second;
    private final @org.jspecify.annotations.Nullable String name;
    private final JunctionModel model;

    private Junction(TableLike<?, ?> first, TableLike<?, ?> second, @org.jspecify.annotations.Nullable String name) {
        this.first = new JunctionSide(first, columns(first));
        this.second = new JunctionSide(second, columns(second));
        this.name = name;
        this.model = new JunctionModel(List.of(this.first, this.second));
    }

    /**
     * The table between those of a relation.
     *
     * @throws IllegalArgumentException if the relation is not {@code implicit()}
     */
    public static Junction of(ToManyRelation<?, ?, ?> relation) {
        Argument.notNull(relation, "Junction.of", "relation");
        return relation.way()
                .defined()
                .orElseThrow(() -> new IllegalArgumentException(relation
                        + " leads over no table that Cormorant defines; say manyToMany(..).implicit(), or write the rows"
                        + " of the table that it names"));
    }

    /**
     * The one between two tables, whichever of them asks; racing threads get the same.
     *
     * @throws SchemaException if one of the tables has no primary key, or both are the same
     */
    static Junction between(
            TableLike<?, ?> one, TableLike<?, ?> other, @org.jspecify.annotations.Nullable String name) {
        if (one == other) {
            throw new SchemaException(
                    List.of(
                            one + ": implicit() links rows of two tables, and here both are the same, so"
                                    + " that the columns would be called alike; declare the table between, and say through(..)"));
        }
        boolean inOrder = one.label().compareTo(other.label()) <= 0;
        TableLike<?, ?> first = inOrder ? one : other;
        TableLike<?, ?> second = inOrder ? other : one;
        return first.junctions().with(second, name, () -> new Junction(first, second, name));
    }

    private List<Column<Junction, ?>> columns(TableLike<?, ?> table) {
        List<Column<?, ?>> key = JunctionSide.keyOf(table);
        List<Column<Junction, ?>> columns = new ArrayList<>();
        key.forEach(column -> columns.add(like(column.rawType())));
        return columns;
    }

    private <T> Required<T> like(ColumnType<T> type) {
        return new Required<>(ColumnSpec.of(type, Role.REQUIRED));
    }

    /** The end at one of the tables. */
    JunctionSide at(TableLike<?, ?> table) {
        return first.table() == table ? first : second;
    }

    /** The tables that it links. */
    List<TableLike<?, ?>> ends() {
        return List.of(first.table(), second.table());
    }

    /**
     * The values of a row that links two others, in the order of the columns.
     *
     * @param from the primary key of a row of the table that declares the relation
     * @param to the primary key of a row of the table to which it leads
     * @throws IllegalArgumentException if a key is none of its table
     */
    public List<?> values(ToManyRelation<?, ?, ?> relation, Object from, Object to) {
        Argument.notNull(relation, "values", "relation");
        Argument.notNull(from, "values", "key of the one row");
        Argument.notNull(to, "values", "key of the other row");
        require(relation);
        List<?> near = at(relation.source()).values(relation, from);
        List<?> far = at(relation.target()).values(relation, to);
        boolean inOrder = first.table() == relation.source();
        return Stream.concat((inOrder ? near : far).stream(), (inOrder ? far : near).stream())
                .toList();
    }

    private void require(ToManyRelation<?, ?, ?> relation) {
        if (of(relation) != this) {
            throw new IllegalArgumentException(relation + " leads over " + of(relation) + ", not over " + this);
        }
    }

    /**
     * The rows that link certain rows of the table that declares a relation.
     *
     * @param keys their primary keys: a value each, or a list of values where it has several columns
     * @throws IllegalArgumentException if a key is no key of that table
     */
    public Predicate<Junction> from(ToManyRelation<?, ?, ?> relation, Object... keys) {
        Argument.notNull(relation, "from", "relation");
        Argument.noneNull(keys, "from", "key");
        require(relation);
        return at(relation.source()).isAnyOf(relation, keys);
    }

    /**
     * The rows that link certain rows of the table to which a relation leads.
     *
     * @param keys their primary keys: a value each, or a list of values where it has several columns
     * @throws IllegalArgumentException if a key is no key of that table
     */
    public Predicate<Junction> to(ToManyRelation<?, ?, ?> relation, Object... keys) {
        Argument.notNull(relation, "to", "relation");
        Argument.noneNull(keys, "to", "key");
        require(relation);
        return at(relation.target()).isAnyOf(relation, keys);
    }

    @Override
    protected void define(Definition<Junction> t) {
        t.primaryKey(array(model.columns()));
        define(t, first);
        define(t, second);
        t.index().on(second.columns().get(0), second.columns().stream().skip(1).toArray(Junction::columns));
    }

    private static void define(Definition<Junction> t, JunctionSide side) {
        List<Supplier<? extends Column<?, ?>>> key = new ArrayList<>();
        side.key().forEach(column -> key.add(() -> column));
        t.foreignKey(array(side.columns())).references(suppliers(key)).onDelete(ReferentialAction.CASCADE);
    }

    private static Column<Junction, ?>[] array(List<Column<Junction, ?>> columns) {
        return columns.toArray(Junction::columns);
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static Column<Junction, ?>[] columns(int size) {
        return (Column<Junction, ?>[]) new Column<?, ?>[size];
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static Supplier<? extends Column<?, ?>>[] suppliers(List<Supplier<? extends Column<?, ?>>> columns) {
        return columns.toArray(size -> (Supplier<? extends Column<?, ?>>[]) new Supplier<?>[size]);
    }

    @Override
    String className() {
        return RowName.of(first.table()) + second.table().label();
    }

    @Override
    @org.jspecify.annotations.Nullable
    String givenName() {
        return name;
    }

    @Override
    TableModel<Junction, TableRow> findModel() {
        return model;
    }
}
