package dev.cormorant.testkit.random;

import dev.cormorant.expression.AggregateExpression;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.Expr;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws aggregates, and queries of groups of one table. */
final class RandomGroups<S extends RandomTable<S>> {
    private static final Set<Storage.Kind> UNGROUPED =
            EnumSet.of(Storage.Kind.BYTES, Storage.Kind.ARRAY, Storage.Kind.JSON);

    private final Dice dice;
    private final RandomExpressions<S> expressions;
    private final RandomRelated<S> related;
    private final S table;

    RandomGroups(Dice dice, RandomExpressions<S> expressions, RandomRelated<S> related, S table) {
        this.related = related;
        this.dice = dice;
        this.expressions = expressions;
        this.table = table;
    }

    GroupStep<S> step(@Nullable Expr where) {
        List<Expression<S, ?>> keys =
                new ArrayList<>(dice.several(dice.between(1, 2), () -> dice.pick(table.columns())));
        keys.removeIf(key -> UNGROUPED.contains(key.type().storage().kind()));
        if (dice.oneIn(4)) {
            related.path().ifPresent(keys::add);
        }
        if (keys.isEmpty()) {
            keys.add(table.columns().get(0));
        }
        List<Expression<S, ?>> distinct = keys.stream().distinct().toList();
        List<Order<S>> order = dice.oneIn(3) ? List.of(rows().desc()) : List.of();
        boolean ordered =
                distinct.stream().noneMatch(key -> key.type().storage().kind() == Storage.Kind.UUID);
        return new GroupStep<>(
                table,
                where,
                distinct,
                dice.several(dice.between(1, 3), this::aggregate),
                dice.oneIn(3) ? having() : null,
                order,
                ordered && dice.oneIn(3) ? (long) dice.below(4) : null);
    }

    private AggregateExpression<S, Long> rows() {
        return AggregateExpression.rows()
                .where(dice.oneIn(2) ? table.columns().get(0).isNotNull() : expressions.condition(1));
    }

    private Expr having() {
        return dice.oneIn(2)
                ? rows().gt((long) dice.below(3)).node()
                : expressions
                        .ordered()
                        .countDistinct()
                        .gte((long) dice.below(3))
                        .node();
    }

    /** An aggregate of a column, of some of the rows or of all. */
    Expression<S, ?> aggregate() {
        Expression<S, ?> column = dice.pick(table.columns());
        AggregateExpression<S, ?> aggregate = aggregate(column);
        return dice.oneIn(4) ? aggregate.where(expressions.condition(1)) : aggregate;
    }

    private AggregateExpression<S, ?> aggregate(Expression<S, ?> column) {
        boolean least = expressions.aggregable().contains(column);
        boolean exact = switch (column.type().storage().kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL -> true;
            default -> false;
        };
        return switch (dice.below(exact ? 6 : least ? 4 : 2)) {
            case 0 -> column.count();
            case 1 -> UNGROUPED.contains(column.type().storage().kind()) ? column.count() : column.countDistinct();
            case 2 -> column.min();
            case 3 -> column.max();
            case 4 -> column.sum();
            default -> column.avg();
        };
    }
}
