package dev.cormorant.expression;

import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Expr;
import dev.cormorant.type.Storage.Kind;

/**
 * What two lists have in common. Where either is null the answer is unknown, and does not match.
 *
 * <pre>{@code
 * db.from(POSTS).where(POSTS.words.containsAll(List.of("java", "sql"))).list();
 * // PostgreSQL: .. WHERE "words" @> ?
 * }</pre>
 *
 * @param <S> the table
 * @param <T> the value, a list
 */
public interface ListOperations<S, T> extends Typed<T> {
    /** The list has all of these elements, however often; every list has all of none. */
    default Predicate<S> containsAll(T elements) {
        return containment("containsAll", Containment.Operator.CONTAINS, elements);
    }

    /** The list has no other elements than these. */
    default Predicate<S> containedBy(T elements) {
        return containment("containedBy", Containment.Operator.CONTAINED_BY, elements);
    }

    /** The list has one of these elements; no list has one of none. */
    default Predicate<S> overlaps(T elements) {
        return containment("overlaps", Containment.Operator.OVERLAPS, elements);
    }

    private Predicate<S> containment(String operation, Containment.Operator operator, T elements) {
        Operands.requireValue(elements, this, operation);
        Operands.requireKind(Kind.ARRAY, this, operation, "a list");
        Expr node = new Containment(operator, node(), Operands.bind(operation, elements, this));
        return () -> node;
    }
}
