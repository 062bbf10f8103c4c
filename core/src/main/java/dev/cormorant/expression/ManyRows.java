package dev.cormorant.expression;

import dev.cormorant.ir.Conditions;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.SortKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows that a to-many relation leads to, and in which order, as a value. Limit and offset count the rows of each
 * parent.
 *
 * @param where the condition; null for all
 * @param qualify the condition on what was computed over windows of the rows that match; null for all of these
 * @param orderBy the order, which the primary key completes
 * @param limit the most rows of a parent; null for all
 * @param offset the rows of a parent to skip first
 */
public record ManyRows(
        @Nullable Expr where,
        @Nullable Expr qualify,
        List<SortKey> orderBy,
        @Nullable Long limit,
        long offset) {
    /** All of them. */
    public static final ManyRows ALL = new ManyRows(null, null, List.of(), null, 0);

    /** Copies the order. */
    public ManyRows {
        orderBy = List.copyOf(orderBy);
    }

    /** Those that match too; what the condition says of windows holds for the rows that match everything else. */
    public ManyRows and(Predicate<?> condition) {
        Conditions both = Conditions.of(condition.node());
        return new ManyRows(
                Logical.both(where, both.where()), Logical.both(qualify, both.qualify()), orderBy, limit, offset);
    }

    /** In an order after that which is there. */
    public ManyRows thenBy(List<SortKey> keys) {
        List<SortKey> all = new ArrayList<>(orderBy);
        all.addAll(keys);
        return new ManyRows(where, qualify, all, limit, offset);
    }

    /** At most so many of each parent. */
    public ManyRows withLimit(long most) {
        return new ManyRows(where, qualify, orderBy, most, offset);
    }

    /** Without the first so many of each parent. */
    public ManyRows withOffset(long first) {
        return new ManyRows(where, qualify, orderBy, limit, first);
    }

    /** Without limit and offset. */
    public ManyRows uncut() {
        return new ManyRows(where, qualify, orderBy, null, 0);
    }

    /** Whether some are left out by number. */
    public boolean isCut() {
        return limit != null || offset > 0;
    }
}
