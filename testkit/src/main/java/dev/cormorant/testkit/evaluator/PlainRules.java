package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.LateValue;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values, and how they are compared. */
final class PlainRules {
    private PlainRules() {}

    static void tell(Rules rules) {
        rules.is(Column.class, (node, meaning, scope) -> scope.row().get(node.id()));
        rules.is(
                Excluded.class,
                (node, meaning, scope) ->
                        Objects.requireNonNull(scope.proposed()).get(node.id()));
        rules.is(Bind.class, (node, meaning, scope) -> Stored.of(node.type(), known(node, meaning)));
        rules.is(Truth.class, (node, meaning, scope) -> node == Truth.TRUE);
        rules.is(Comparison.class, PlainRules::comparison);
        rules.is(Distinctness.class, PlainRules::distinctness);
        rules.is(IsNull.class, PlainRules::isNull);
        rules.is(Typed.class, (node, meaning, scope) -> meaning.of(node.operand(), scope));
        rules.is(Case.class, PlainRules::caseOf);
        rules.is(InList.class, PlainRules::inList);
    }

    private static @Nullable Object known(Bind node, Meaning meaning) {
        return node.value() instanceof LateValue late ? late.at(meaning.now()) : node.value();
    }

    private static @Nullable Object comparison(Comparison node, Meaning meaning, Scope scope) {
        return meaning.strict(
                List.of(node.left(), node.right()), scope, values -> holds(node.operator(), compared(values)));
    }

    private static int compared(List<Object> values) {
        return ValueOrder.INSTANCE.compare(values.get(0), values.get(1));
    }

    private static boolean holds(Comparison.Operator operator, int compared) {
        return switch (operator) {
            case EQ -> compared == 0;
            case NE -> compared != 0;
            case GT -> compared > 0;
            case GTE -> compared >= 0;
            case LT -> compared < 0;
            case LTE -> compared <= 0;
        };
    }

    private static Object distinctness(Distinctness node, Meaning meaning, Scope scope) {
        Object left = meaning.of(node.left(), scope);
        Object right = meaning.of(node.right(), scope);
        if (left instanceof Undefined || right instanceof Undefined) {
            return Undefined.OVERFLOW;
        }
        boolean same = left == null || right == null ? left == right : ValueOrder.INSTANCE.compare(left, right) == 0;
        return same != node.distinct();
    }

    /** What cannot be computed is not null, and a database may see that without computing it. */
    private static Object isNull(IsNull node, Meaning meaning, Scope scope) {
        return (meaning.of(node.operand(), scope) == null) != node.negated();
    }

    private static @Nullable Object inList(InList node, Meaning meaning, Scope scope) {
        if (!(node.list() instanceof BindList list)) {
            throw new UnsupportedOperationException("a list that is no list of values");
        }
        return meaning.strict(
                List.of(node.operand()),
                scope,
                values -> list.values().stream()
                                .map(element -> Stored.of(list.type(), element))
                                .anyMatch(element -> values.get(0).equals(element))
                        != node.negated());
    }

    /** Branches after the one that decides may be computed or not. */
    private static @Nullable Object caseOf(Case node, Meaning meaning, Scope scope) {
        for (Case.Branch branch : node.branches()) {
            Object truth = meaning.of(branch.condition(), scope);
            Object value = meaning.of(branch.value(), scope);
            if (truth instanceof Undefined) {
                return truth;
            } else if (Boolean.TRUE.equals(truth)) {
                return value;
            }
        }
        return node.otherwise() == null ? null : meaning.of(node.otherwise(), scope);
    }

    /** Null where both arguments of a call are equal, else the first. */
    static @Nullable Object nullIf(Call node, Meaning meaning, Scope scope) {
        Object value = meaning.of(node.arguments().get(0), scope);
        Object other = meaning.of(node.arguments().get(1), scope);
        if (value instanceof Undefined || other instanceof Undefined) {
            return Undefined.OVERFLOW;
        }
        return value != null && value.equals(other) ? null : value;
    }

    /** The first of a call's arguments that is not null. */
    static @Nullable Object coalesce(Call node, Meaning meaning, Scope scope) {
        Object first = null;
        for (Expr argument : node.arguments()) {
            Object value = meaning.of(argument, scope);
            first = first == null ? value : first;
        }
        return first;
    }
}
