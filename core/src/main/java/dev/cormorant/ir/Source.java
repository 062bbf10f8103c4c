package dev.cormorant.ir;

/** Where the rows of a query come from: a table, other queries, or a relation. */
public sealed interface Source extends Node
        permits TableSource, DerivedTable, SetOperation, Recursion, Reached, RelatedSource, FollowedRows {
    /** The name by which columns refer to it; empty until it is resolved, and where none is needed. */
    String alias();
}
