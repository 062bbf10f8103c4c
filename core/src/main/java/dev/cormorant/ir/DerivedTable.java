package dev.cormorant.ir;

/** The rows of a query as the source of another, whose columns are {@link OutputColumn}s. */
public record DerivedTable(Select select, String alias) implements Source {}
