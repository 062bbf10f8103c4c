package dev.cormorant.testkit.random;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws which rows of one table a statement is of, and in which order. */
final class RandomChoices<S extends RandomTable<S>> {
    private static final int DEPTH = 2;

    private final Dice dice;
    private final S table;
    private final RandomExpressions<S> expressions;
    private final RandomRelated<S> related;
    private final RandomWindows<S> windows;

    RandomChoices(
            Dice dice, S table, RandomExpressions<S> expressions, RandomRelated<S> related, RandomWindows<S> windows) {
        this.dice = dice;
        this.table = table;
        this.expressions = expressions;
        this.related = related;
        this.windows = windows;
    }

    /** A condition, or none; one that always holds is refused by writes. */
    @Nullable
    Expr where() {
        return where(condition());
    }

    /** A condition, perhaps on what the other rows that match say of a row, or none. */
    @Nullable
    Expr ranked() {
        if (!dice.oneIn(6)) {
            return where();
        }
        Predicate<S> windowed = windows.condition();
        return (dice.oneIn(2) ? windowed : Predicate.allOf(List.of(condition(), windowed))).node();
    }

    /** A condition that relations have no part in, or none. */
    @Nullable
    Expr own() {
        return where(expressions.condition(DEPTH));
    }

    private @Nullable Expr where(Predicate<S> condition) {
        return dice.oneIn(4) || condition.node() == Truth.TRUE ? null : condition.node();
    }

    /**
     * A condition on values, or by relations. Where a filter hides rows, a database may compute the rest of a condition for them,
     * and fail; so nothing is computed there.
     */
    Predicate<S> condition() {
        boolean computed = !table.sight().isLimited() && dice.oneIn(2);
        return computed ? expressions.condition(DEPTH) : related.any(DEPTH);
    }

    /** An order by a value of the row, or by what is related to it. */
    Order<S> order() {
        return related.isEmpty() || !dice.oneIn(4) ? expressions.order() : expressions.order(related.value());
    }

    /** An order, perhaps by where the row stands among the others. */
    Order<S> rankedOrder() {
        return dice.oneIn(8) ? expressions.order(windows.value()) : order();
    }

    /** An order of pages, whose places are conditions too. */
    Order<S> pageOrder() {
        return table.sight().isLimited() ? expressions.order(expressions.orderedColumn()) : order();
    }
}
