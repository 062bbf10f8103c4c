package dev.cormorant.expression;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Truth;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of type {@code T} for each row of table {@code S}. Comparisons never take null: {@link #isNull()} asks for it.
 * Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <T> the value
 */
public interface Expression<S, T> extends Selection<S, T> {
    /** The expression as a node. */
    Expr node();

    /** The type of its values. */
    ColumnType<T> type();

    /** What messages call it: {@code Posts.title}. */
    String label();

    /** Whether a row can yield null. */
    boolean isNullable();

    /** An expression that is this node, and may yield null. */
    static <S, T> Expression<S, T> of(Expr node, ColumnType<T> type, String label) {
        return new ComputedExpression<>(node, type, label, true);
    }

    /** An expression that is this node, and never yields null. */
    static <S, T> Expression<S, T> notNull(Expr node, ColumnType<T> type, String label) {
        return new ComputedExpression<>(node, type, label, false);
    }

    @Override
    default Shape<T> shape() {
        return new Shape.Value<>(node(), type(), label());
    }

    /** Equal: {@code title = ?}. Texts are compared by code point. */
    default Predicate<S> eq(T value) {
        return compare(Comparison.Operator.EQ, bind("eq", value));
    }

    /** Equal to another expression of the row. */
    default Predicate<S> eq(Expression<? super S, T> other) {
        return compare(Comparison.Operator.EQ, other.node());
    }

    /** Not equal: {@code title <> ?}. Rows where either side is null do not match. */
    default Predicate<S> ne(T value) {
        return compare(Comparison.Operator.NE, bind("ne", value));
    }

    /** Not equal to another expression of the row. */
    default Predicate<S> ne(Expression<? super S, T> other) {
        return compare(Comparison.Operator.NE, other.node());
    }

    /** Greater: {@code views > ?}. */
    default Predicate<S> gt(T value) {
        return compare(Comparison.Operator.GT, bind("gt", value));
    }

    /** Greater than another expression of the row. */
    default Predicate<S> gt(Expression<? super S, T> other) {
        return compare(Comparison.Operator.GT, other.node());
    }

    /** Greater or equal: {@code views >= ?}. */
    default Predicate<S> gte(T value) {
        return compare(Comparison.Operator.GTE, bind("gte", value));
    }

    /** Greater than or equal to another expression of the row. */
    default Predicate<S> gte(Expression<? super S, T> other) {
        return compare(Comparison.Operator.GTE, other.node());
    }

    /** Less: {@code views < ?}. */
    default Predicate<S> lt(T value) {
        return compare(Comparison.Operator.LT, bind("lt", value));
    }

    /** Less than another expression of the row. */
    default Predicate<S> lt(Expression<? super S, T> other) {
        return compare(Comparison.Operator.LT, other.node());
    }

    /** Less or equal: {@code views <= ?}. */
    default Predicate<S> lte(T value) {
        return compare(Comparison.Operator.LTE, bind("lte", value));
    }

    /** Less than or equal to another expression of the row. */
    default Predicate<S> lte(Expression<? super S, T> other) {
        return compare(Comparison.Operator.LTE, other.node());
    }

    /** From {@code low} up to and including {@code high}; matches nothing when {@code low} is greater. */
    default Predicate<S> between(T low, T high) {
        return gte(low).and(lte(high));
    }

    /** One of the values. An empty list matches nothing; a null in it is a mistake. */
    default Predicate<S> in(Collection<? extends T> values) {
        return inList("in", values, false);
    }

    /** None of the values. An empty list matches everything; rows where this is null do not match another list. */
    default Predicate<S> notIn(Collection<? extends T> values) {
        return inList("notIn", values, true);
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
        return distinctness(value, true);
    }

    /** The same, where null is a value like any other; never unknown. */
    default Predicate<S> isNotDistinctFrom(@Nullable T value) {
        return distinctness(value, false);
    }

    /** Matches a pattern, case-sensitively: {@code %} is any text, {@code _} one code point, {@code \} an escape. */
    default Predicate<S> like(String pattern) {
        return pattern("like", Patterns.complete(pattern, this, "like"), false, false);
    }

    /** Does not match a pattern. */
    default Predicate<S> notLike(String pattern) {
        return pattern("notLike", Patterns.complete(pattern, this, "notLike"), false, true);
    }

    /** Matches a pattern when case is ignored. */
    default Predicate<S> likeIgnoreCase(String pattern) {
        return pattern("likeIgnoreCase", Patterns.complete(pattern, this, "likeIgnoreCase"), true, false);
    }

    /** Contains a text; {@code %} and {@code _} in it have no meaning. */
    default Predicate<S> contains(String part) {
        return pattern("contains", Patterns.containing(Operands.requireValue(part, this, "contains")), false, false);
    }

    /** Contains a text when case is ignored. */
    default Predicate<S> containsIgnoreCase(String part) {
        return pattern(
                "containsIgnoreCase",
                Patterns.containing(Operands.requireValue(part, this, "containsIgnoreCase")),
                true,
                false);
    }

    /** Starts with a text; {@code %} and {@code _} in it have no meaning. */
    default Predicate<S> startsWith(String part) {
        return pattern(
                "startsWith", Patterns.startingWith(Operands.requireValue(part, this, "startsWith")), false, false);
    }

    /** Ends with a text; {@code %} and {@code _} in it have no meaning. */
    default Predicate<S> endsWith(String part) {
        return pattern("endsWith", Patterns.endingWith(Operands.requireValue(part, this, "endsWith")), false, false);
    }

    /** The sum: {@code views + ?}. */
    default Expression<S, T> plus(T value) {
        return calculate("plus", Arithmetic.Operator.PLUS, bind("plus", value));
    }

    /** The sum with another expression of the row. */
    default Expression<S, T> plus(Expression<? super S, T> other) {
        return calculate("plus", Arithmetic.Operator.PLUS, other.node());
    }

    /** The difference: {@code views - ?}. */
    default Expression<S, T> minus(T value) {
        return calculate("minus", Arithmetic.Operator.MINUS, bind("minus", value));
    }

    /** The difference to another expression of the row. */
    default Expression<S, T> minus(Expression<? super S, T> other) {
        return calculate("minus", Arithmetic.Operator.MINUS, other.node());
    }

    /** The product: {@code views * ?}. */
    default Expression<S, T> times(T value) {
        return calculate("times", Arithmetic.Operator.TIMES, bind("times", value));
    }

    /** The text in lower case. */
    default Expression<S, T> lower() {
        return call("lower", Call.Function.LOWER);
    }

    /** The text in upper case. */
    default Expression<S, T> upper() {
        return call("upper", Call.Function.UPPER);
    }

    /** The number of code points of the text. */
    default Expression<S, Integer> length() {
        Operands.requireText(this, "length");
        return of(new Call(Call.Function.LENGTH, List.of(node())), ColumnTypes.integer(), "length(" + label() + ")");
    }

    /** The least value of a group; null for no rows. */
    default Expression<S, T> min() {
        return of(new Aggregate(Aggregate.Function.MIN, node(), false), type(), "min(" + label() + ")");
    }

    /** The greatest value of a group; null for no rows. */
    default Expression<S, T> max() {
        return of(new Aggregate(Aggregate.Function.MAX, node(), false), type(), "max(" + label() + ")");
    }

    /** Ascending; nulls last. */
    default Order<S> asc() {
        return new Order<>(
                new SortKey(node(), false, isNullable() ? SortKey.Nulls.LAST : SortKey.Nulls.ABSENT), type());
    }

    /** Descending; nulls first. */
    default Order<S> desc() {
        return new Order<>(
                new SortKey(node(), true, isNullable() ? SortKey.Nulls.FIRST : SortKey.Nulls.ABSENT), type());
    }

    private Expr bind(String operation, T value) {
        return new Bind(type(), Operands.requireStorable(value, this, operation));
    }

    private Predicate<S> compare(Comparison.Operator operator, Expr right) {
        Expr node = new Comparison(operator, node(), right);
        return () -> node;
    }

    private Predicate<S> distinctness(@Nullable T value, boolean distinct) {
        Expr node = value == null
                ? new IsNull(node(), distinct)
                : new Distinctness(node(), bind("isDistinctFrom", value), distinct);
        return () -> node;
    }

    private Predicate<S> inList(String operation, Collection<? extends T> values, boolean negated) {
        Set<T> unique = new LinkedHashSet<>();
        for (T value : values) {
            unique.add(Operands.requireStorable(value, this, operation));
        }
        Expr node = unique.isEmpty()
                ? Truth.of(negated)
                : new InList(node(), new BindList(type(), List.copyOf(unique)), negated);
        return () -> node;
    }

    private Predicate<S> pattern(String operation, String pattern, boolean ignoreCase, boolean negated) {
        Operands.requireText(this, operation);
        Operands.requireStorable(pattern, Patterns.TYPE, this, operation);
        Expr node = new Like(node(), new Bind(Patterns.TYPE, pattern), ignoreCase, negated);
        return () -> node;
    }

    private Expression<S, T> calculate(String operation, Arithmetic.Operator operator, Expr right) {
        Operands.requireNumber(this, operation);
        return of(new Arithmetic(operator, node(), right), type(), operation + "(" + label() + ")");
    }

    private Expression<S, T> call(String operation, Call.Function function) {
        Operands.requireText(this, operation);
        return of(new Call(function, List.of(node())), type(), operation + "(" + label() + ")");
    }
}
