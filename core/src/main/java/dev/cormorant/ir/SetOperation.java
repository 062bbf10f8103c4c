package dev.cormorant.ir;

import java.util.List;

/** The rows of several queries put together, from left to right, as the source of another; they select alike. */
public record SetOperation(Operator operator, List<Select> operands, String alias) implements Source {
    /** How two sets of rows become one. Without ALL equal rows are returned once. */
    public enum Operator {
        UNION,
        UNION_ALL,
        INTERSECT,
        INTERSECT_ALL,
        EXCEPT,
        EXCEPT_ALL
    }
}
