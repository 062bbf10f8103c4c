package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.AggregateExpression;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Nesting;
import dev.cormorant.ir.PerRow;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.SortKey;
import dev.cormorant.shape.RecordShape;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Some of the rows of a to-many relation, in an order. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.from(USERS).select(USERS.posts.where(POSTS.status.eq(PUBLISHED)).orderBy(POSTS.publishedAt.desc()).limit(3)).list();
 * // SELECT "users"."id" FROM "users"
 * // SELECT .. FROM (SELECT .., ROW_NUMBER() OVER (PARTITION BY "author_id" ORDER BY ..) .. WHERE "author_id" IN (..)) ..
 * }</pre>
 *
 * @param <S> the table that declares the relation
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public final class RelatedRows<S, X extends TableLike<X, Y>, Y>
        implements Selection<S, List<Y>>, Loadable<S>, RelatedOperations<S, X, Y> {
    private static final ColumnType<Boolean> EXISTENCE = ColumnTypes.bool();

    private final ToManyRelation<S, X, Y> relation;
    private final ManyRows rows;
    private final List<Order<?>> orders;

    private RelatedRows(ToManyRelation<S, X, Y> relation, ManyRows rows, List<Order<?>> orders) {
        this.relation = relation;
        this.rows = rows;
        this.orders = orders;
    }

    /** All rows of a relation. */
    static <S, X extends TableLike<X, Y>, Y> RelatedRows<S, X, Y> of(ToManyRelation<S, X, Y> relation) {
        return new RelatedRows<>(relation, ManyRows.ALL, List.of());
    }

    private RelatedRows<S, X, Y> with(ManyRows other) {
        return new RelatedRows<>(relation, other, orders);
    }

    @Override
    public RelatedRows<S, X, Y> rows() {
        return this;
    }

    /** Those of the rows that match too. */
    public RelatedRows<S, X, Y> where(Predicate<? super X> condition) {
        Argument.notNull(condition, "where", "condition");
        requireOfRows(condition);
        return with(rows.and(condition));
    }

    /** The rows in an order; repeated calls append. */
    @SafeVarargs
    public final RelatedRows<S, X, Y> orderBy(Order<? super X>... orders) {
        Argument.noneNull(orders, "orderBy", "order");
        List<Order<?>> all = new ArrayList<>(this.orders);
        Collections.addAll(all, orders);
        List<SortKey> keys = Arrays.stream(orders).map(Order::key).toList();
        return new RelatedRows<>(relation, rows.thenBy(keys), List.copyOf(all));
    }

    /** At most so many rows of each parent, the first in the order, which the primary key completes. */
    public RelatedRows<S, X, Y> limit(long most) {
        return with(rows.withLimit(requireNotNegative("limit", most)));
    }

    /** Without the first so many rows of each parent. */
    public RelatedRows<S, X, Y> offset(long first) {
        return with(rows.withOffset(requireNotNegative("offset", first)));
    }

    private long requireNotNegative(String word, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    relation.label() + ": " + word + "(" + number + "): the number of rows is at least 0");
        }
        return number;
    }

    /**
     * The first so many rows of each parent, as a slice that knows the way to those that follow: {@code db.next(..)} reads on,
     * for one parent.
     *
     * <pre>{@code
     * RelatedSlices<Users, Posts, Post> news = USERS.posts.orderBy(POSTS.createdAt.desc()).slice(20);
     * List<Slice<Post>> slices = db.from(USERS).limit(10).select(news).list();
     * Slice<Post> more = db.next(news, slices.get(0).next().orElseThrow());
     * // SELECT .. FROM (SELECT .., ROW_NUMBER() OVER (PARTITION BY "author_id" ..) .. WHERE "author_id" IN (..)) ..
     * // SELECT .. FROM "posts" WHERE "author_id" = ? AND ("created_at", "id") < (?, ?) ORDER BY .. LIMIT ?
     * }</pre>
     *
     * @param size the most rows of a parent, at least 1
     * @throws IllegalArgumentException if a limit or an offset is there, or a condition on ranks
     */
    public RelatedSlices<S, X, Y> slice(int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    relation.label() + ": slice(" + size + "): the number of rows is at least 1");
        }
        if (rows.isCut()) {
            throw new IllegalArgumentException(
                    relation.label() + ": slice(" + size
                            + ") says how many rows there are and where they begin, as limit(..) and offset(..) do; leave these out");
        }
        if (rows.qualify() != null) {
            throw new IllegalArgumentException(relation.label() + ": slice(" + size
                    + ") goes on from what a row holds, and ranks and other values over several rows change with the rows that"
                    + " come and go; leave the condition on them out, or say limit(..)");
        }
        return new RelatedSlices<>(
                relation, new Shape.Sliced<>(relation, relation.target().shape(), rows.where(), orders, size));
    }

    /** Something of each row. */
    public <V> Selection<S, List<V>> select(Selection<? super X, V> selection) {
        Argument.notNull(selection, "select", "selection");
        return () -> new Shape.ToMany<>(relation, selection.shape(), rows);
    }

    /**
     * A record of each row, which is a shape of its table: {@link dev.cormorant.shape.ShapeOf}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <V extends Record> Selection<S, List<V>> select(Class<V> shape) {
        return select(RecordShape.<X, V>of(shape, relation.target()));
    }

    /**
     * Something of each row, and of the row of the table between that links it. A row that is linked twice comes twice.
     *
     * <pre>{@code
     * db.from(POSTS).select(POSTS.tags.selectWithLink(TAGS.name, POST_TAGS.addedAt, TagOn::new)).list();
     * // SELECT "post_tags"."post_id", "tags"."name", "post_tags"."added_at" FROM "tags" JOIN "post_tags" ..
     * }</pre>
     *
     * @throws IllegalArgumentException if no table is between, or {@code link} is not of that table's rows alone
     */
    public <V, L, T> Selection<S, List<T>> selectWithLink(
            Selection<? super X, V> selection,
            Selection<?, L> link,
            BiFunction<? super V, ? super L, ? extends T> combine) {
        Argument.notNull(selection, "selectWithLink", "selection");
        Argument.notNull(link, "selectWithLink", "selection of the link");
        Argument.notNull(combine, "selectWithLink", "function");
        Selection<X, L> ofLink = LinkValues.of(relation, link.shape());
        return select(Selection.<X, V, L, T>of(selection, ofLink, combine));
    }

    /** These rows, each with what some of its own relations lead to. */
    @SafeVarargs
    public final LoadedRelation<S, List<Loaded<Y>>> with(Loadable<X>... related) {
        Argument.noneNull(related, "with", "relation");
        Shape<Loaded<Y>> element = Loaded.shape(relation.target(), List.of(related));
        return new LoadedRelation<>(relation, new Shape.ToMany<>(relation, element, rows));
    }

    @Override
    public ToManyRelation<S, X, Y> relation() {
        return relation;
    }

    @Override
    public Shape<List<Loaded<Y>>> loaded() {
        return with().loaded();
    }

    /** Those of the rows that match too, for an operation that is of all of them. */
    RelatedRows<S, X, Y> and(String operation, Predicate<? super X> condition) {
        Argument.notNull(condition, operation, "condition");
        return uncut(operation).where(condition);
    }

    /** The same, if none are left out by their number. */
    RelatedRows<S, X, Y> uncut(String operation) {
        if (rows.isCut()) {
            throw new IllegalArgumentException(
                    relation.label() + ": " + operation
                            + " is of all rows that match, and limit(..) and offset(..) cut those that are listed; leave them out");
        }
        return this;
    }

    /** The same without limit and offset. */
    RelatedRows<S, X, Y> all() {
        return rows.isCut() ? with(rows.uncut()) : this;
    }

    Predicate<S> exist(boolean negated) {
        requireNoWindows();
        RelationTest test = Nesting.checked(new RelationTest(relation, rows.where(), negated));
        return () -> test;
    }

    Expression<S, Boolean> existence() {
        return Expression.notNull(exist(false).node(), EXISTENCE, relation.label() + ".exists");
    }

    <V> Expression<S, V> aggregate(AggregateExpression<?, V> aggregate) {
        return uncut(aggregate.label()).value(aggregate.label(), aggregate);
    }

    <V> Expression<S, V> value(String word, AggregateExpression<?, V> aggregate) {
        requireNoWindows();
        RelationAggregate node = new RelationAggregate(relation, (Aggregate) aggregate.node(), rows.where());
        String label = relation.label() + "." + word;
        return aggregate.isNullable()
                ? Expression.of(node, aggregate.type(), label)
                : Expression.notNull(node, aggregate.type(), label);
    }

    private void requireOfRows(Predicate<?> condition) {
        if (!PerRow.has(condition.node())) {
            throw new IllegalArgumentException(relation.label()
                    + ": a condition is asked of single related rows, and an aggregate is of many; ask the relation for"
                    + " it, as in count(), max(..) and sum(..)");
        }
    }

    private void requireNoWindows() {
        if (rows.qualify() != null) {
            throw new IllegalArgumentException(relation.label()
                    + ": what is asked of related rows is asked of single ones, and a rank is of many; take those whose key"
                    + " is in(..) a query with the rank");
        }
    }

    @Override
    public Shape<List<Y>> shape() {
        return new Shape.ToMany<>(relation, relation.target().shape(), rows);
    }
}
