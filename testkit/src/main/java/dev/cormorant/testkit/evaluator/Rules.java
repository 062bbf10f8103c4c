package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Expr;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each kind of expression means, one rule for each. Filled once, then only read. */
final class Rules {
    private final Map<Class<? extends Expr>, Rule<Expr>> rules = new HashMap<>();

    /** What one kind of expression yields: a value, null, or {@link Undefined}. */
    @FunctionalInterface
    interface Rule<E extends Expr> {
        @Nullable
        Object value(E node, Meaning meaning, Scope scope);
    }

    @SuppressWarnings("unchecked")
    <E extends Expr> void is(Class<E> kind, Rule<E> rule) {
        rules.put(kind, (Rule<Expr>) rule);
    }

    Rule<Expr> of(Expr node) {
        Rule<Expr> rule = rules.get(node.getClass());
        if (rule == null) {
            throw new UnsupportedOperationException(
                    "The evaluator does not know what " + node.getClass().getSimpleName() + " means; give it a rule");
        }
        return rule;
    }

    boolean know(Class<?> kind) {
        return rules.containsKey(kind);
    }
}
