package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.ValueType;
import dev.cormorant.type.ColumnType;

/** How many fraction digits the decimals of an expression have; integers have none. */
final class FractionDigits {
    private FractionDigits() {}

    static int of(Expr node) {
        if (node instanceof Column column) {
            return of(column.id().type());
        } else if (node instanceof Excluded excluded) {
            return of(excluded.id().type());
        } else if (node instanceof Bind bind) {
            return of(bind.type());
        } else if (node instanceof Typed typed) {
            return of(typed.type());
        } else if (node instanceof Call call) {
            return of(call.arguments().get(0));
        } else if (node instanceof Case choice) {
            return choice.branches().stream()
                    .mapToInt(branch -> of(branch.value()))
                    .reduce(choice.otherwise() == null ? 0 : of(choice.otherwise()), Math::max);
        } else if (node instanceof Arithmetic arithmetic) {
            return of(arithmetic);
        }
        throw new UnsupportedOperationException("The evaluator does not know the fraction digits of " + node);
    }

    private static int of(Arithmetic node) {
        int left = of(node.left());
        int right = of(node.right());
        return switch (node.operator()) {
            case PLUS, MINUS -> Math.max(left, right);
            case TIMES -> left + right;
            case DIVIDED -> left;
        };
    }

    private static int of(ValueType type) {
        return ((ColumnType<?>) type).storage().scale();
    }
}
