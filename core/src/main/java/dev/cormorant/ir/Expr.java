package dev.cormorant.ir;

/** Anything that yields a value for a row: columns, binds, predicates, functions, subqueries. */
public sealed interface Expr extends Node
        permits Column,
                OutputColumn,
                Bind,
                BindList,
                Slot,
                SlotList,
                Truth,
                RowValue,
                Comparison,
                Logical,
                Not,
                NotTrue,
                IsNull,
                Distinctness,
                InList,
                InSelect,
                Like,
                Matches,
                Search,
                Distance,
                SqlCondition,
                Arithmetic,
                Call,
                Case,
                Typed,
                Aggregate,
                Window,
                Exists,
                Subquery,
                Excluded,
                JsonPath,
                Containment,
                ToOnePath,
                RelationTest,
                RelationAggregate,
                LinkPath,
                KeyList {
    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExprVisitor<R> visitor);
}
