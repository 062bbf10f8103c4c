package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Nesting;
import dev.cormorant.ir.Truth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on any value, under SQL's three-valued logic: a comparison with null is unknown, and what is unknown does not
 * match. Operands are never null; {@link #isNull()} asks for it.
 *
 * @param <S> the table
 * @param <T> the value
 */
public interface Comparisons<S, T> extends Typed<T> {
    /** Equal: {@code title = ?}. Texts are compared by code point. */
    default Predicate<S> eq(T value) {
        return compare(Comparison.Operator.EQ, Operands.bind("eq", value, this));
    }

    /** Equal to another expression of the row. */
    default Predicate<S> eq(Expression<? super S, T> other) {
        return compare(Comparison.Operator.EQ, Operands.node(other, "eq"));
    }

    /** Not equal: {@code title <> ?}. Rows where this is null do not match, unless {@link Exclusion#orNull} says so. */
    default Exclusion<S> ne(T value) {
        return new Exclusion<>(
                new Comparison(Comparison.Operator.NE, node(), Operands.bind("ne", value, this)), node());
    }

    /** Not equal to another expression of the row. Rows where either is null do not match. */
    default Predicate<S> ne(Expression<? super S, T> other) {
        return compare(Comparison.Operator.NE, Operands.node(other, "ne"));
    }

    /** Greater: {@code views > ?}. */
    default Predicate<S> gt(T value) {
        return compare(Comparison.Operator.GT, Operands.bind("gt", value, this));
    }

    /** Greater than another expression of the row. */
    default Predicate<S> gt(Expression<? super S, T> other) {
        return compare(Comparison.Operator.GT, Operands.node(other, "gt"));
    }

    /** Greater or equal: {@code views >= ?}. */
    default Predicate<S> gte(T value) {
        return compare(Comparison.Operator.GTE, Operands.bind("gte", value, this));
    }

    /** Greater than or equal to another expression of the row. */
    default Predicate<S> gte(Expression<? super S, T> other) {
        return compare(Comparison.Operator.GTE, Operands.node(other, "gte"));
    }

    /** Less: {@code views < ?}. */
    default Predicate<S> lt(T value) {
        return compare(Comparison.Operator.LT, Operands.bind("lt", value, this));
    }

    /** Less than another expression of the row. */
    default Predicate<S> lt(Expression<? super S, T> other) {
        return compare(Comparison.Operator.LT, Operands.node(other, "lt"));
    }

    /** Less or equal: {@code views <= ?}. */
    default Predicate<S> lte(T value) {
        return compare(Comparison.Operator.LTE, Operands.bind("lte", value, this));
    }

    /** Less than or equal to another expression of the row. */
    default Predicate<S> lte(Expression<? super S, T> other) {
        return compare(Comparison.Operator.LTE, Operands.node(other, "lte"));
    }

    /** From {@code low} up to and including {@code high}; matches nothing when {@code low} is greater. */
    default Predicate<S> between(T low, T high) {
        Operands.requireValue(low, this, "between");
        Operands.requireValue(high, this, "between");
        return gte(low).and(lte(high));
    }

    /** Less than {@code low} or greater than {@code high}; matches every value when {@code low} is greater. */
    default Predicate<S> notBetween(T low, T high) {
        Operands.requireValue(low, this, "notBetween");
        Operands.requireValue(high, this, "notBetween");
        return lt(low).or(gt(high));
    }

    /** One of the values. An empty list matches nothing; a null in it is a mistake. */
    default Predicate<S> in(Collection<? extends T> values) {
        return inList("in", values, false);
    }

    /**
     * One of the values that a query yields.
     *
     * <pre>{@code
     * db.from(POSTS).where(POSTS.authorId.in(db.from(USERS).where(USERS.age.gt(60)).select(USERS.id))).list();
     * // .. WHERE "author_id" IN (SELECT "id" FROM "users" WHERE "age" > ?)
     * }</pre>
     *
     * @throws IllegalArgumentException if the query selects something else than one value
     */
    default Predicate<S> in(ValueQuery<? extends T> query) {
        Argument.notNull(query, "in", "query");
        Operands.requireScalar(this, "in(..)");
        Expr node = Nesting.checked(new InSelect(node(), query.node(), false));
        return () -> node;
    }

    /**
     * None of the values. An empty list matches everything; of another list, rows where this is null do not match, unless
     * {@link Exclusion#orNull} says so.
     */
    default Exclusion<S> notIn(Collection<? extends T> values) {
        return inList("notIn", values, true);
    }

    /**
     * None of the values that a query yields, of which nulls are left aside. Where it yields none everything matches, else
     * rows where this is null do not, unless {@link Exclusion#orNull} says so.
     *
     * @throws IllegalArgumentException if the query selects something else than one value
     */
    default Exclusion<S> notIn(ValueQuery<? extends T> query) {
        Argument.notNull(query, "notIn", "query");
        Operands.requireScalar(this, "notIn(..)");
        Expr node = Nesting.checked(new InSelect(node(), Subqueries.withoutNulls(query.node(), type()), true));
        return new Exclusion<>(node, node());
    }

    /** Null. */
    default Predicate<S> isNull() {
        return () -> new IsNull(node(), false);
    }

    /** Not null. */
    default Predicate<S> isNotNull() {
        return () -> new IsNull(node(), true);
    }

    /** Different, where null is a value like any other; never unknown. */
    default Predicate<S> isDistinctFrom(@Nullable T value) {
        return distinctness("isDistinctFrom", value, true);
    }

    /** The same, where null is a value like any other; never unknown. */
    default Predicate<S> isNotDistinctFrom(@Nullable T value) {
        return distinctness("isNotDistinctFrom", value, false);
    }

    private Predicate<S> compare(Comparison.Operator operator, Expr right) {
        if (operator != Comparison.Operator.EQ && operator != Comparison.Operator.NE) {
            Operands.requireScalar(this, "order");
        }
        Expr node = new Comparison(operator, node(), right);
        return () -> node;
    }

    private Predicate<S> distinctness(String operation, @Nullable T value, boolean distinct) {
        Expr node = value == null
                ? new IsNull(node(), distinct)
                : new Distinctness(node(), Operands.bind(operation, value, this), distinct);
        return () -> node;
    }

    private Exclusion<S> inList(String operation, Collection<? extends T> values, boolean negated) {
        Argument.notNull(values, operation, "collection of values");
        Operands.requireScalar(this, operation + "(..)");
        Set<T> unique = new LinkedHashSet<>();
        for (T value : values) {
            unique.add(Operands.requireStorable(value, this, operation));
        }
        Expr node = unique.isEmpty()
                ? Truth.of(negated)
                : new InList(node(), new BindList(type(), List.copyOf(unique)), negated);
        return new Exclusion<>(node, node());
    }
}
