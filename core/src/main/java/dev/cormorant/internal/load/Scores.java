package dev.cormorant.internal.load;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.Search;

/** Finds out whether an expression speaks of the score of a search. */
final class Scores extends ExprCheck {
    private static final Scores NONE = new Scores();

    private Scores() {}

    static boolean areIn(Expr expression) {
        return !NONE.holds(expression);
    }

    @Override
    public Boolean visitSearch(Search node) {
        return node.answer() != Search.Answer.SCORE;
    }
}
