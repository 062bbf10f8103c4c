package dev.cormorant.testkit.random;

import dev.cormorant.expression.AggregateExpression;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Partition;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Ranking;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draws what the rows around a row say of it: ranks, and aggregates of these rows. */
final class RandomWindows<S extends TableLike<S, RandomRow>> {
    private static final Set<Storage.Kind> UNEQUAL =
            EnumSet.of(Storage.Kind.BYTES, Storage.Kind.ARRAY, Storage.Kind.JSON);

    private final Dice dice;
    private final RandomExpressions<S> expressions;
    private final boolean keyed;

    /** @param keyed whether the table has a primary key, which numbers rows that stand at the same place */
    RandomWindows(Dice dice, RandomExpressions<S> expressions, boolean keyed) {
        this.dice = dice;
        this.expressions = expressions;
        this.keyed = keyed;
    }

    /** A value of a row among the rows of its query. */
    Expression<S, ?> value() {
        return dice.oneIn(2) ? position() : around();
    }

    /** A condition on where a row stands, or on how many rows are around it, perhaps beside one on the row itself. */
    Predicate<S> condition() {
        Expression<S, Long> number = dice.oneIn(2) ? position() : over(AggregateExpression.rows());
        Predicate<S> windowed = dice.oneIn(2) ? number.lte((long) dice.between(1, 4)) : number.gt((long) dice.below(3));
        return switch (dice.below(4)) {
            case 0 -> Predicate.allOf(List.of(expressions.condition(0), windowed));
            case 1 -> Predicate.anyOf(List.of(windowed, expressions.condition(0)));
            default -> windowed;
        };
    }

    private Expression<S, Long> position() {
        List<Ranking> rankings = new ArrayList<>(List.of(Ranking.rank(), Ranking.denseRank()));
        if (keyed) {
            rankings.add(Ranking.rowNumber());
        }
        Ranking ranking = dice.pick(rankings);
        Order<S> first = order();
        return dice.oneIn(2) ? ranking.over(part(), first, order()) : ranking.over(first);
    }

    private Expression<S, ?> around() {
        return over(aggregate());
    }

    private <T> Expression<S, T> over(AggregateExpression<? super S, T> aggregate) {
        return switch (dice.below(4)) {
            case 0 -> aggregate.<S>over(part());
            case 1 -> aggregate.<S>over(order());
            case 2 -> aggregate.<S>over(part(), order());
            default -> cast(aggregate.over());
        };
    }

    @SuppressWarnings("unchecked") // what is of a part of a table is of the table
    private static <S, T> Expression<S, T> cast(Expression<? super S, T> value) {
        return (Expression<S, T>) value;
    }

    private AggregateExpression<S, ?> aggregate() {
        Column<S, ?> column = expressions.column();
        boolean least = expressions.aggregable().contains(column);
        boolean exact = switch (column.type().storage().kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL -> true;
            default -> false;
        };
        AggregateExpression<S, ?> aggregate = switch (dice.below(exact ? 5 : least ? 3 : 1)) {
            case 0 -> column.count();
            case 1 -> column.min();
            case 2 -> column.max();
            case 3 -> column.sum();
            default -> column.avg();
        };
        return dice.oneIn(4) ? aggregate.where(expressions.condition(0)) : aggregate;
    }

    private Order<S> order() {
        return expressions.order(expressions.orderedColumn());
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private Partition<S> part() {
        List<Column<S, ?>> values = new ArrayList<>(dice.several(dice.between(1, 2), expressions::column));
        values.removeIf(column -> UNEQUAL.contains(column.type().storage().kind()));
        if (values.isEmpty()) {
            values.add(expressions.orderedColumn());
        }
        return Partition.partitionBy(values.stream().distinct().toArray(Column[]::new));
    }
}
