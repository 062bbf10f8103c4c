package dev.cormorant.ir;

/** Anything that yields a value for a row: columns, binds, predicates, functions, subqueries. */
public sealed interface Expr extends Node
        permits Column,
                Bind,
                BindList,
                Slot,
                SlotList,
                Truth,
                RowValue,
                Comparison,
                Logical,
                Not,
                IsNull,
                Distinctness,
                InList,
                Like,
                Arithmetic,
                Call,
                Aggregate,
                Exists,
                Subquery,
                Excluded,
                ToOnePath,
                RelationTest,
                RelationAggregate {
    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExprVisitor<R> visitor);
}
