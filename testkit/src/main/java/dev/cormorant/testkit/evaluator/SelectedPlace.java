package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Expr;
import java.util.List;

/** Where a result holds an expression that orders it: the very same one, since values do not tell expressions apart. */
final class SelectedPlace {
    private SelectedPlace() {}

    @SuppressWarnings("ReferenceEquality") // expressions with different values are equal
    static int of(Expr expression, List<Expr> selected) {
        for (int i = 0; i < selected.size(); i++) {
            if (selected.get(i) == expression) {
                return i;
            }
        }
        return selected.indexOf(expression);
    }
}
