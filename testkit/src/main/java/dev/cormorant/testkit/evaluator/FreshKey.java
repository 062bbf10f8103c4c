package dev.cormorant.testkit.evaluator;

/** A key that the database makes: it may be anything until the row is seen. No two of them are the same. */
final class FreshKey {}
