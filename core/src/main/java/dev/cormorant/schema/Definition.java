package dev.cormorant.schema;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the rules of a table that are no property of a single field. The order of calls has no meaning.
 *
 * <pre>{@code
 * @Override
 * protected void define(Definition<Posts> t) {
 *     t.index("posts_by_author").on(authorId.asc(), createdAt.desc());
 *     t.unique("one_slug_per_author").on(authorId, slug);
 *     t.check("title_present", title.ne(""));
 * }
 * }</pre>
 *
 * @param <S> the table
 */
public final class Definition<S> {
    private final List<List<Column<S, ?>>> primaryKeys = new ArrayList<>();
    private final List<DeclaredKey> uniqueKeys = new ArrayList<>();
    private final List<DeclaredIndex> indexes = new ArrayList<>();
    private final List<DeclaredForeignKey> foreignKeys = new ArrayList<>();
    private final List<DeclaredCheck> checks = new ArrayList<>();
    private final List<Column<?, ?>> versions = new ArrayList<>();

    Definition() {}

    /** Makes several columns, in this order, the table's primary key. */
    @SafeVarargs
    public final void primaryKey(Column<S, ?>... columns) {
        primaryKeys.add(List.of(columns));
    }

    /** An index with a derived name: {@code posts_author_id_created_at_idx}. */
    public IndexColumns<S> index() {
        return new IndexColumns<>(indexes, null, false);
    }

    /** An index of this name. */
    public IndexColumns<S> index(String name) {
        return new IndexColumns<>(indexes, name, false);
    }

    /** A unique index of this name. */
    public IndexColumns<S> uniqueIndex(String name) {
        return new IndexColumns<>(indexes, name, true);
    }

    /** A unique constraint with a derived name: {@code posts_author_id_slug_unique}. */
    public KeyColumns<S> unique() {
        return new KeyColumns<>(uniqueKeys, null);
    }

    /** A unique constraint of this name. */
    public KeyColumns<S> unique(String name) {
        return new KeyColumns<>(uniqueKeys, name);
    }

    /** A foreign key of several columns; one of a single column is said at the column. */
    @SafeVarargs
    public final ForeignKeyTarget foreignKey(Column<S, ?>... columns) {
        return new ForeignKeyTarget(foreignKeys, List.of(columns));
    }

    /** A condition that every row must fulfil; it may only speak of this table's columns. */
    public void check(String name, Predicate<? super S> condition) {
        checks.add(new DeclaredCheck(name, condition.node()));
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
        versions.add(column);
    }

    List<Column<?, ?>> versions() {
        return versions;
    }

    List<List<Column<S, ?>>> primaryKeys() {
        return primaryKeys;
    }

    List<DeclaredKey> uniqueKeys() {
        return uniqueKeys;
    }

    List<DeclaredIndex> indexes() {
        return indexes;
    }

    List<DeclaredForeignKey> foreignKeys() {
        return foreignKeys;
    }

    List<DeclaredCheck> checks() {
        return checks;
    }

    record DeclaredKey(@Nullable String name, List<Column<?, ?>> columns) {}

    record DeclaredIndex(@Nullable String name, List<Index.Part> parts, boolean unique) {}

    record DeclaredForeignKey(
            List<Column<?, ?>> columns,
            List<Supplier<? extends Column<?, ?>>> targets,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {}

    record DeclaredCheck(String name, Expr condition) {}

    /** Waits for the columns of an index. */
    public static final class IndexColumns<S> {
        private final List<DeclaredIndex> to;
        private final @Nullable String name;
        private final boolean unique;

        private IndexColumns(List<DeclaredIndex> to, @Nullable String name, boolean unique) {
            this.to = to;
            this.name = name;
            this.unique = unique;
        }

        /** The columns, ascending. */
        @SafeVarargs
        public final void on(Column<S, ?>... columns) {
            add(Arrays.stream(columns)
                    .map(column -> new Index.Part(column, false))
                    .toList());
        }

        /** The columns, each in its direction: {@code on(authorId.asc(), createdAt.desc())}. */
        @SafeVarargs
        public final void on(Order<S>... columns) {
            add(Arrays.stream(columns).map(IndexColumns::part).toList());
        }

        private void add(List<Index.Part> parts) {
            to.add(new DeclaredIndex(name, parts, unique));
        }

        private static Index.Part part(Order<?> order) {
            if (order.key().expr() instanceof dev.cormorant.ir.Column named
                    && named.id() instanceof Column<?, ?> column) {
                return new Index.Part(column, order.key().descending());
            }
            throw new IllegalArgumentException("an index is on columns; for an expression make a column of it");
        }
    }

    /** Waits for the columns of a unique constraint. */
    public static final class KeyColumns<S> {
        private final List<DeclaredKey> to;
        private final @Nullable String name;

        private KeyColumns(List<DeclaredKey> to, @Nullable String name) {
            this.to = to;
            this.name = name;
        }

        /** The columns, in order. */
        @SafeVarargs
        public final void on(Column<S, ?>... columns) {
            to.add(new DeclaredKey(name, List.of(columns)));
        }
    }

    /** Waits for the columns that a foreign key refers to. */
    public static final class ForeignKeyTarget {
        private final List<DeclaredForeignKey> to;
        private final List<Column<?, ?>> columns;

        private ForeignKeyTarget(List<DeclaredForeignKey> to, List<Column<?, ?>> columns) {
            this.to = to;
            this.columns = columns;
        }

        /** The columns that are referred to, in the same order. */
        @SafeVarargs
        public final ForeignKeyActions references(Supplier<? extends Column<?, ?>>... targets) {
            to.add(new DeclaredForeignKey(
                    columns, List.of(targets), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION));
            return new ForeignKeyActions(to, to.size() - 1);
        }
    }

    /** What a foreign key of several columns does. */
    public static final class ForeignKeyActions {
        private final List<DeclaredForeignKey> in;
        private final int at;

        private ForeignKeyActions(List<DeclaredForeignKey> in, int at) {
            this.in = in;
            this.at = at;
        }

        /** What happens to the referring rows when the row is deleted; NO_ACTION unless said. */
        public ForeignKeyActions onDelete(ReferentialAction action) {
            DeclaredForeignKey key = in.get(at);
            in.set(at, new DeclaredForeignKey(key.columns(), key.targets(), action, key.onUpdate()));
            return this;
        }

        /** What happens to the referring rows when the key changes; NO_ACTION unless said. */
        public ForeignKeyActions onUpdate(ReferentialAction action) {
            DeclaredForeignKey key = in.get(at);
            in.set(at, new DeclaredForeignKey(key.columns(), key.targets(), key.onDelete(), action));
            return this;
        }
    }
}
