package dev.cormorant.ir;

/** The rows of a table, under the name by which columns refer to it; empty where a statement has a single source. */
public record TableSource(TableId table, String alias) implements Source {}
