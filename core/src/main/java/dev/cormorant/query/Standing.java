package dev.cormorant.query;

/**
 * Where a row stands among the rows of a query.
 *
 * @param position its number in the order of the query, from 1
 * @param total how many rows there are
 */
public record Standing(long position, long total) {}
