package dev.cormorant.ir;

/** A column and the value that an update gives it. */
public record Assignment(ColumnId column, Expr value) implements Node {}
