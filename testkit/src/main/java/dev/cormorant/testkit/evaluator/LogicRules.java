package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AND, OR and NOT of three values: what decides the matter wins over what is unknown, and over what cannot be computed. AND
 * is unknown if a part of it is, whatever the others are: it cannot become true.
 */
final class LogicRules {
    private LogicRules() {}

    static void tell(Rules rules) {
        rules.is(Logical.class, LogicRules::logical);
        rules.is(Not.class, LogicRules::not);
        rules.is(NotTrue.class, LogicRules::notTrue);
    }

    private static @Nullable Object logical(Logical node, Meaning meaning, Scope scope) {
        Boolean decisive = node.operator() == Logical.Operator.OR;
        List<@Nullable Object> truths = new ArrayList<>();
        for (Expr operand : node.operands()) {
            truths.add(meaning.of(operand, scope));
        }
        if (truths.contains(decisive)) {
            return decisive;
        } else if (truths.contains(null) && node.operator() == Logical.Operator.AND) {
            return null;
        } else if (truths.contains(Undefined.OVERFLOW)) {
            return Undefined.OVERFLOW;
        }
        return truths.contains(null) ? null : (Object) !decisive;
    }

    private static @Nullable Object not(Not node, Meaning meaning, Scope scope) {
        Object truth = meaning.of(node.operand(), scope);
        return truth instanceof Boolean value ? (Object) !value : truth;
    }

    private static @Nullable Object notTrue(NotTrue node, Meaning meaning, Scope scope) {
        Object truth = meaning.of(node.operand(), scope);
        return truth instanceof Undefined ? truth : (Object) !Boolean.TRUE.equals(truth);
    }
}
