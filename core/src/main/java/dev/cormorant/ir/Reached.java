package dev.cormorant.ir;

/** The rows that a {@link Recursion} has found so far; only in its step. Their columns are {@link OutputColumn}s. */
public record Reached(String alias) implements Source {}
