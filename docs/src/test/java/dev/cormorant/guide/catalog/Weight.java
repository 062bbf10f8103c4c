package dev.cormorant.guide.catalog;

/** A weight. */
public record Weight(long grams) {}
