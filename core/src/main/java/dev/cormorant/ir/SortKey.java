package dev.cormorant.ir;

/** One term of an order. */
public record SortKey(Expr expr, boolean descending, Nulls nulls) implements Node {
    /** Where nulls stand. */
    public enum Nulls {
        FIRST,
        LAST,
        /** Nowhere: the expression is never null, so databases can take the order from an index. */
        ABSENT
    }
}
