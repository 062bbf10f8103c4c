package dev.cormorant.ir;

/** A part of a statement. Nodes are immutable; equality is equality of <em>shape</em>: bound values do not count. */
public sealed interface Node permits Expr, Statement, Source, Join, SortKey, Assignment, OnConflict {}
