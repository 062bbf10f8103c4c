package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.ValueType;
import dev.cormorant.type.ColumnType;

/** How many bits the integers of an expression have: those of its widest part. */
final class NumberWidth {
    private static final int WIDEST = 64;

    private NumberWidth() {}

    static int of(Expr node) {
        if (node instanceof Column column) {
            return of(column.id().type());
        } else if (node instanceof Excluded excluded) {
            return of(excluded.id().type());
        } else if (node instanceof Bind bind) {
            return of(bind.type());
        } else if (node instanceof Typed typed) {
            return of(typed.type());
        } else if (node instanceof Arithmetic arithmetic) {
            return Math.max(of(arithmetic.left()), of(arithmetic.right()));
        } else if (node instanceof Case choice) {
            return choice.branches().stream()
                    .mapToInt(branch -> of(branch.value()))
                    .reduce(choice.otherwise() == null ? 0 : of(choice.otherwise()), Math::max);
        } else if (node instanceof ToOnePath path) {
            return of(path.target());
        } else if (node instanceof Call call) {
            return call.function() == Call.Function.LENGTH
                    ? 32
                    : of(call.arguments().get(0));
        } else if (node instanceof Aggregate aggregate && aggregate.operand() != null) {
            return of(aggregate.operand());
        }
        return WIDEST;
    }

    static int of(ValueType type) {
        return switch (((ColumnType<?>) type).storage().kind()) {
            case SMALLINT -> 16;
            case INTEGER -> 32;
            default -> WIDEST;
        };
    }
}
