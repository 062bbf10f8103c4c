package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Predicate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down the rules of a table that are no property of a single field. The order of calls has no meaning.
 *
 * <pre>{@code
 * @Override
 * protected void define(Definition<Posts> t) {
 *     t.index("posts_by_author").on(authorId, createdAt.desc());
 *     t.unique("one_slug_per_author").on(authorId, slug);
 *     t.check("title_present", title.ne(""));
 * }
 * }</pre>
 *
 * @param <S> the table
 */
public final class Definition<S> {
    private final Table<?, ?> table;
    private final List<List<Column<S, ?>>> primaryKeys = new ArrayList<>();
    private final List<DefinedKey> uniqueKeys = new ArrayList<>();
    private final List<DefinedIndex<S>> indexes = new ArrayList<>();
    private final List<DefinedSearchIndex<S>> searchIndexes = new ArrayList<>();
    private final List<DefinedVectorIndex<S>> vectorIndexes = new ArrayList<>();
    private final List<DefinedForeignKey> foreignKeys = new ArrayList<>();
    private final List<DefinedCheck> checks = new ArrayList<>();
    private boolean small;
    private final List<Column<?, ?>> versions = new ArrayList<>();

    Definition(Table<?, ?> table) {
        this.table = table;
    }

    /** Makes several columns, in this order, the table's primary key. */
    @SafeVarargs
    public final void primaryKey(Column<S, ?>... columns) {
        Argument.noneNull(columns, "primaryKey", "column");
        primaryKeys.add(List.of(columns));
    }

    /** An index with a derived name: {@code posts_author_id_created_at_idx}. */
    public DefinedIndex.Columns<S> index() {
        return DefinedIndex.named(null, false, indexes);
    }

    /** An index of this name. */
    public DefinedIndex.Columns<S> index(String name) {
        Argument.notNull(name, "index", "name");
        return DefinedIndex.named(name, false, indexes);
    }

    /** A unique index with a derived name: {@code posts_author_id_slug_unique}. */
    public DefinedIndex.Columns<S> uniqueIndex() {
        return DefinedIndex.named(null, true, indexes);
    }

    /** A unique index of this name. */
    public DefinedIndex.Columns<S> uniqueIndex(String name) {
        Argument.notNull(name, "uniqueIndex", "name");
        return DefinedIndex.named(name, true, indexes);
    }

    /**
     * A full-text index: {@code t.searchIndex("posts_search").on(title, body)} lets {@code db.from(POSTS).search("words")}
     * find rows. A table that has several keeps each in a field.
     */
    public DefinedSearchIndex.Columns<S> searchIndex(String name) {
        Argument.notNull(name, "searchIndex", "name");
        return new DefinedSearchIndex.Columns<>(new SearchIndex.Columns<>(table, name), searchIndexes);
    }

    /** A full-text index that is a field of the table. */
    public void searchIndex(SearchIndex<S> index) {
        Argument.notNull(index, "searchIndex", "index");
        DefinedSearchIndex.add(index, searchIndexes);
    }

    /**
     * An index of vectors: {@code t.vectorIndex("embedding_vec").on(embedding)} lets {@code nearest(..)} find rows without
     * comparing all of them. PostgreSQL with pgvector; elsewhere nothing is created, and all that match are compared.
     */
    public DefinedVectorIndex.On<S> vectorIndex(String name) {
        Argument.notNull(name, "vectorIndex", "name");
        return new DefinedVectorIndex.On<>(name, vectorIndexes);
    }

    /** A unique constraint with a derived name: {@code posts_author_id_slug_unique}. */
    public DefinedKey.Columns<S> unique() {
        return DefinedKey.named(null, uniqueKeys);
    }

    /** A unique constraint of this name. */
    public DefinedKey.Columns<S> unique(String name) {
        Argument.notNull(name, "unique", "name");
        return DefinedKey.named(name, uniqueKeys);
    }

    /** A foreign key of several columns; one of a single column is said at the column. */
    @SafeVarargs
    public final DefinedForeignKey.Target foreignKey(Column<S, ?>... columns) {
        Argument.noneNull(columns, "foreignKey", "column");
        return DefinedForeignKey.of(List.of(columns), foreignKeys);
    }

    /** A condition that every row must fulfil; it may only speak of this table's columns. */
    public void check(String name, Predicate<? super S> condition) {
        Argument.notNull(name, "check", "name");
        Argument.notNull(condition, "check", "condition");
        checks.add(new DefinedCheck(name, condition.node()));
    }

    /** The same with a name derived from the columns: {@code posts_title_check}. */
    public void check(Predicate<? super S> condition) {
        Argument.notNull(condition, "check", "condition");
        checks.add(new DefinedCheck(null, condition.node()));
    }

    /** A condition in SQL that every row must fulfil: {@code t.check("adult").sql("age >= 18")}. */
    public DefinedCheck check(String name) {
        Argument.notNull(name, "check", "name");
        DefinedCheck check = new DefinedCheck(name, null);
        checks.add(check);
        return check;
    }

    /** A condition in SQL, named {@code posts_check}: {@code t.check().sql("age >= 18")}. */
    public DefinedCheck check() {
        DefinedCheck check = new DefinedCheck(null, null);
        checks.add(check);
        return check;
    }

    /** Says that the table stays so small that queries may read all of it, where the settings refuse that for others. */
    public void small() {
        small = true;
    }

    boolean isSmall() {
        return small;
    }

    /**
     * Makes a column count the changes of its row, an {@code integer()} or a {@code bigint()}: each update adds one, and
     * {@code db.update(table, row)} writes only a row that nobody changed since it was read.
     *
     * <pre>{@code
     * public final Defaulted<Integer> version = integer().defaultsTo(0);
     *
     * @Override
     * protected void define(Definition<Posts> t) {
     *     t.version(version);
     * }
     * }</pre>
     */
    public void version(ColumnKinds<S>.Defaulted<? extends Number> column) {
        Argument.notNull(column, "version", "column");
        versions.add(column);
    }

    List<Column<?, ?>> versions() {
        return versions;
    }

    List<List<Column<S, ?>>> primaryKeys() {
        return primaryKeys;
    }

    List<DefinedKey> uniqueKeys() {
        return uniqueKeys;
    }

    List<DefinedIndex<S>> indexes() {
        return indexes;
    }

    List<SearchIndex<S>> searchIndexes() {
        return searchIndexes.stream().map(DefinedSearchIndex::index).toList();
    }

    List<VectorIndex<S>> vectorIndexes() {
        return vectorIndexes.stream().map(DefinedVectorIndex::index).toList();
    }

    List<DefinedForeignKey> foreignKeys() {
        return foreignKeys;
    }

    List<DefinedCheck> checks() {
        return checks;
    }
}
