package dev.cormorant.ir;

/**
 * Rows that are found step by step: those of a first query, then those that a second one finds from them, until it finds none
 * that is not there yet. Each row is there once.
 *
 * @param start the first query
 * @param step the second query, which reads from {@link Reached}; it has as many columns as the first
 */
public record Recursion(Select start, Select step, String alias) implements Source {}
