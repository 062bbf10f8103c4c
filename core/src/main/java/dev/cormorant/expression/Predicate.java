package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Nesting;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on the rows of table {@code S}, under SQL's three-valued logic: what is unknown does not match. Immutable
 * and thread-safe.
 *
 * @param <S> the table
 */
@FunctionalInterface
public interface Predicate<S> {
    /** The condition as a node. */
    Expr node();

    /** Both conditions. */
    default Predicate<S> and(Predicate<? super S> other) {
        Expr both = join(Logical.Operator.AND, List.of(this, Argument.notNull(other, "and", "the other condition")));
        return () -> both;
    }

    /** Either condition. */
    default Predicate<S> or(Predicate<? super S> other) {
        Expr either = join(Logical.Operator.OR, List.of(this, Argument.notNull(other, "or", "the other condition")));
        return () -> either;
    }

    /** The opposite; what is unknown stays unknown. */
    static <S> Predicate<S> not(Predicate<S> predicate) {
        Argument.notNull(predicate, "not", "condition");
        Expr node = predicate.node();
        Expr opposite = node instanceof Truth truth ? Truth.of(truth == Truth.FALSE) : Nesting.checked(new Not(node));
        return () -> opposite;
    }

    /** All of the conditions; true for an empty list. */
    static <S> Predicate<S> allOf(List<? extends Predicate<? super S>> predicates) {
        Argument.noneNull(predicates, "allOf", "condition");
        Expr all = join(Logical.Operator.AND, predicates);
        return () -> all;
    }

    /** Any of the conditions; false for an empty list. */
    static <S> Predicate<S> anyOf(List<? extends Predicate<? super S>> predicates) {
        Argument.noneNull(predicates, "anyOf", "condition");
        Expr any = join(Logical.Operator.OR, predicates);
        return () -> any;
    }

    /**
     * A condition in SQL, for what has no word here. {@code {0}}, {@code {1}} .. stand for the arguments: expressions of the
     * table, or values, which are bound. The text is the program's own and must not be made of what users type; in it
     * names stand as the database spells them.
     *
     * <pre>{@code
     * db.from(POSTS).where(Predicate.sql(POSTS, "length({0}) > {1}", POSTS.title, 10)).list();
     * // .. WHERE (length("title") > ?)
     * }</pre>
     *
     * @param table the table whose rows are asked
     * @throws IllegalArgumentException if placeholders and arguments do not fit, an argument is null or of a class that no
     *     column type is for, or the text holds a question mark
     */
    static <S> Predicate<S> sql(S table, String text, Object... arguments) {
        Argument.notNull(table, "sql", "table");
        Expr node = SqlTexts.condition(String.valueOf(table), text, arguments);
        return () -> node;
    }

    /** Folds what is decided already, so that a condition that is always true can be told from a real one. */
    private static Expr join(Logical.Operator operator, List<? extends Predicate<?>> predicates) {
        if (predicates.size() == 1) {
            return predicates.get(0).node();
        }
        Truth neutral = Truth.of(operator == Logical.Operator.AND);
        List<Expr> operands = new ArrayList<>(predicates.size());
        for (Predicate<?> predicate : predicates) {
            Expr node = predicate.node();
            if (node instanceof Logical same && same.operator() == operator) {
                operands.addAll(same.operands());
            } else if (node instanceof Truth truth) {
                if (truth != neutral) {
                    return truth;
                }
            } else {
                operands.add(node instanceof Logical other ? Nesting.checked(other) : node);
            }
        }
        return switch (operands.size()) {
            case 0 -> neutral;
            case 1 -> operands.get(0);
            default -> new Logical(operator, List.copyOf(operands));
        };
    }
}
