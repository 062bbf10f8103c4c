package dev.cormorant.expression;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.type.Storage.Kind;

/**
 * What can be asked of truths. On another value each of these is a usage error. Where the value is null the answer is unknown, and
 * does not match.
 *
 * @param <S> the table
 * @param <T> the value, which is stored as a truth
 */
public interface TruthOperations<S, T> extends Typed<T> {
    /**
     * It is true.
     *
     * <pre>{@code
     * db.from(POSTS).where(POSTS.published.isTrue()).list();
     * // SELECT .. FROM "posts" WHERE "published" = ?
     * }</pre>
     */
    default Predicate<S> isTrue() {
        return is("isTrue", true);
    }

    /** It is false, which null is not. */
    default Predicate<S> isFalse() {
        return is("isFalse", false);
    }

    private Predicate<S> is(String operation, boolean value) {
        Operands.requireKind(Kind.BOOLEAN, this, operation, "a truth");
        Expr node = new Comparison(Comparison.Operator.EQ, node(), new Bind(Truths.TYPE, value));
        return () -> node;
    }
}
