package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.IndexTerm;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index that a {@link Definition} takes down: first what it is on, then what else is to be said of it.
 *
 * <pre>{@code
 * t.index("posts_by_author").on(authorId, createdAt.desc());
 * t.uniqueIndex("one_draft_each").on(authorId).where(status.eq(DRAFT));
 * // CREATE UNIQUE INDEX "one_draft_each" ON "posts" ("author_id") WHERE "status" = 'DRAFT'
 * }</pre>
 *
 * @param <S> the table
 */
public final class DefinedIndex<S> {
    private final @Nullable String name;
    private final boolean unique;
    private List<Index.Part> parts = List.of();
    private boolean nullsNotDistinct;
    private @Nullable Expr where;
    private List<Column<?, ?>> included = List.of();
    private boolean online;

    private DefinedIndex(@Nullable String name, boolean unique) {
        this.name = name;
        this.unique = unique;
    }

    /** An index that is not on anything yet. */
    static <S> Columns<S> named(@Nullable String name, boolean unique, List<DefinedIndex<S>> to) {
        DefinedIndex<S> index = new DefinedIndex<>(name, unique);
        to.add(index);
        return new Columns<>(index);
    }

    /** Waits for what an index is on. */
    public static final class Columns<S> {
        private final DefinedIndex<S> index;

        private Columns(DefinedIndex<S> index) {
            this.index = index;
        }

        /**
         * Columns and expressions, ascending, and columns in a direction: {@code on(authorId, createdAt.desc())},
         * {@code on(email.lower())}.
         *
         * @throws IllegalArgumentException if an expression that is no column has a direction
         */
        @SafeVarargs
        public final DefinedIndex<S> on(IndexTerm<S> first, IndexTerm<S>... more) {
            Argument.notNull(first, "on", "term");
            Argument.noneNull(more, "on", "term");
            index.parts = Stream.concat(Stream.of(first), Stream.of(more))
                    .map(Columns::part)
                    .toList();
            return index;
        }

        private static Index.Part part(IndexTerm<?> term) {
            if (term instanceof Expression<?, ?> expression) {
                return new Index.Part(expression, false);
            }
            Order<?> order = (Order<?>) term;
            if (order.key().expr() instanceof dev.cormorant.ir.Column named
                    && named.id() instanceof Column<?, ?> column) {
                return new Index.Part(column, order.key().descending());
            }
            throw new IllegalArgumentException(
                    "only columns of an index have a direction; name an expression without .asc() or .desc()");
        }
    }

    /**
     * Lets the index hold only the rows that fulfil a condition. MariaDB and H2 have this only for a unique index: for
     * them it is on columns that are null in all other rows.
     */
    public DefinedIndex<S> where(Predicate<? super S> condition) {
        Argument.notNull(condition, "where", "condition");
        where = condition.node();
        return this;
    }

    /** Lets the index hold more columns, so that queries can be answered from it alone; only PostgreSQL has this. */
    @SafeVarargs
    public final DefinedIndex<S> include(Column<S, ?>... columns) {
        Argument.noneNull(columns, "include", "column");
        included = List.of(columns);
        return this;
    }

    /** Lets two nulls be the same in a unique index: without this they never are. */
    public DefinedIndex<S> nullsNotDistinct() {
        if (!unique) {
            throw new IllegalStateException("nulls are the same or not only in a unique index; use uniqueIndex(..)");
        }
        nullsNotDistinct = true;
        return this;
    }

    /**
     * Made by itself, after everything else, while others read and write the table: for a table that is large and in use.
     *
     * <pre>{@code
     * t.index("by_hall").on(hall).online();
     * // PostgreSQL: CREATE INDEX CONCURRENTLY "by_hall" ON "lockers" ("hall")
     * // MariaDB: CREATE INDEX `by_hall` ON `lockers` (`hall`) LOCK = NONE
     * }</pre>
     *
     * SQLite and H2 make it as any other, since there a table has no other writer meanwhile. It is no step of a transaction:
     * where it fails, what was made before stays.
     */
    public DefinedIndex<S> online() {
        online = true;
        return this;
    }

    @Nullable
    String name() {
        return name;
    }

    boolean isUnique() {
        return unique;
    }

    List<Expr> expressions() {
        Stream<Expr> keys = parts.stream().map(part -> part.expression().node());
        return Stream.concat(keys, Stream.ofNullable(where)).toList();
    }

    List<Index.Part> parts() {
        return parts;
    }

    List<Column<?, ?>> included() {
        return included;
    }

    Index as(String chosen) {
        return new Index(chosen, parts, unique, nullsNotDistinct, where, included, online);
    }
}
