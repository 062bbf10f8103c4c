package dev.cormorant.testkit.random;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.RelationDeclarations;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import java.util.Arrays;
import java.util.List;

/**
 * Draws what related rows say of a row, and what is loaded of them. Related rows are only compared: what cannot be computed
 * for a row that nobody asked for fails on one database and not on another.
 */
final class RandomRelated<S extends TableLike<S, RandomRow>> {
    private final Dice dice;
    private final RandomValues values;
    private final S table;
    private final RandomExpressions<S> expressions;

    RandomRelated(Dice dice, RandomValues values, S table) {
        this.dice = dice;
        this.values = values;
        this.table = table;
        this.expressions = new RandomExpressions<>(dice, values, table);
    }

    boolean isEmpty() {
        return table.relations().isEmpty();
    }

    /** A condition by a relation, or by one of its rows' relations, and so on. */
    Predicate<S> condition(int depth) {
        return condition(pick(), depth);
    }

    /** What is loaded: a row, a list, a value or a number, of rows that have the same. */
    Shape<?> shape(int depth) {
        return shape(pick(), depth);
    }

    /** A value of a related row, or the number of them. */
    Expression<S, ?> value() {
        return value(pick());
    }

    @SuppressWarnings("unchecked") // the tables of a program are random
    private Relation<S, ?, RandomRow> pick() {
        return (Relation<S, ?, RandomRow>) dice.pick(table.relations());
    }

    private <X extends TableLike<X, RandomRow>> RandomRelated<X> at(Relation<S, X, RandomRow> relation) {
        return new RandomRelated<>(dice, values, relation.target());
    }

    private <X extends TableLike<X, RandomRow>> Predicate<S> condition(Relation<S, X, RandomRow> relation, int depth) {
        Predicate<X> related = at(relation).any(depth);
        if (relation instanceof ToManyRelation<S, X, RandomRow> many) {
            return switch (dice.below(6)) {
                case 0 -> many.isEmpty();
                case 1 -> many.isNotEmpty();
                case 2 -> many.none(related);
                case 3 -> many.where(related).count().gte((long) dice.below(3));
                default -> many.some(related);
            };
        }
        ToOneRelation<S, X, RandomRow> one = (ToOneRelation<S, X, RandomRow>) relation;
        return switch (dice.below(5)) {
            case 0 -> one.hasNot(related);
            case 1 -> presence(one);
            case 2 -> value(relation).isNull();
            default -> one.has(related);
        };
    }

    private Predicate<S> presence(ToOneRelation<S, ?, RandomRow> relation) {
        if (relation instanceof RelationDeclarations<S>.Maybe<?, ?> maybe) {
            return dice.oneIn(2) ? maybe.isPresent() : maybe.isAbsent();
        }
        return value(relation).isNotNull();
    }

    /** A condition on the row itself, or by its relations. */
    Predicate<S> any(int depth) {
        return depth == 0 || isEmpty() || dice.oneIn(2) ? plain() : condition(depth - 1);
    }

    private Predicate<S> plain() {
        Predicate<S> condition = expressions.condition(0);
        return switch (dice.below(5)) {
            case 0 -> Predicate.not(condition);
            case 1 -> Predicate.allOf(List.of(condition, expressions.condition(0)));
            case 2 -> Predicate.anyOf(List.of(condition, expressions.condition(0)));
            default -> condition;
        };
    }

    private <X extends TableLike<X, RandomRow>> Expression<S, ?> value(Relation<S, X, RandomRow> relation) {
        if (relation instanceof ToManyRelation<S, X, RandomRow> many) {
            return dice.oneIn(2)
                    ? many.count()
                    : many.where(at(relation).plain()).count();
        }
        return value(
                (ToOneRelation<S, X, RandomRow>) relation,
                at(relation).expressions.orderedColumn());
    }

    private static <S extends TableLike<S, RandomRow>, X extends TableLike<X, RandomRow>, T> Expression<S, T> value(
            ToOneRelation<S, X, RandomRow> relation, Column<X, T> column) {
        return relation.get(target -> column);
    }

    private <X extends TableLike<X, RandomRow>> Shape<?> shape(Relation<S, X, RandomRow> relation, int depth) {
        if (dice.oneIn(4)) {
            return RandomSteps.value(value(relation));
        }
        Selection<X, ?> selection = at(relation).selection(depth);
        if (relation instanceof ToManyRelation<S, X, RandomRow> many) {
            return rows(many).select(selection).shape();
        }
        return ((ToOneRelation<S, X, RandomRow>) relation).select(selection).shape();
    }

    private <X extends TableLike<X, RandomRow>> RelatedRows<S, X, RandomRow> rows(
            ToManyRelation<S, X, RandomRow> relation) {
        RandomRelated<X> related = at(relation);
        RelatedRows<S, X, RandomRow> rows = relation.orderBy(orders(related));
        rows = dice.oneIn(2) ? rows : rows.where(related.any(1));
        rows = dice.oneIn(2) ? rows : rows.limit(dice.below(4));
        return dice.oneIn(4) ? rows.offset(dice.below(3)) : rows;
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private <X extends TableLike<X, RandomRow>> Order<X>[] orders(RandomRelated<X> related) {
        return dice.several(dice.below(3), related::order).toArray(Order[]::new);
    }

    private Order<S> order() {
        return expressions.order(dice.oneIn(4) && !isEmpty() ? value() : expressions.orderedColumn());
    }

    /** The row, or parts of it and of what is related to it. */
    private Selection<S, ?> selection(int depth) {
        if (dice.oneIn(3)) {
            return table;
        }
        Shape<Object> parts = combined(dice.several(dice.between(1, 3), () -> part(depth)));
        return () -> parts;
    }

    private Shape<?> part(int depth) {
        return depth == 0 || isEmpty() || dice.oneIn(3)
                ? dice.oneIn(3) ? table.shape() : RandomSteps.value(expressions.column())
                : shape(depth - 1);
    }

    /** Parts as a list of their results. */
    static Shape<Object> combined(List<Shape<?>> parts) {
        return new Shape.Combined<>(parts, results -> Arrays.asList(results.clone()));
    }
}
