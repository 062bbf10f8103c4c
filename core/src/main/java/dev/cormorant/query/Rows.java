package dev.cormorant.query;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a result stand for. */
public sealed interface Rows {
    /** A row of the table each. */
    Rows EACH = new Each();

    /** What is selected, equal rows once. */
    Rows DISTINCT = new Distinct();

    /** See {@link #EACH}. */
    record Each() implements Rows {}

    /** See {@link #DISTINCT}. */
    record Distinct() implements Rows {}

    /** The first row, in the order of the query, of those that are equal in some values. */
    record FirstOfEach(List<Expr> keys) implements Rows {
        public FirstOfEach {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A group of rows each: those that are equal in some values; without keys, all rows together.
     *
     * @param keys the values, ascending
     * @param having the condition on groups; null for all
     */
    record Groups(List<SortKey> keys, @Nullable Expr having) implements Rows {
        public Groups {
            keys = List.copyOf(keys);
        }

        /** The values in which the rows of a group are equal. */
        public List<Expr> values() {
            return keys.stream().map(SortKey::expr).toList();
        }
    }

    /** The rows of several queries put together, from left to right. */
    record Combined(SetOperation.Operator operator, List<? extends ReadIntent<?>> members) implements Rows {
        public Combined {
            members = List.copyOf(members);
        }
    }
}
