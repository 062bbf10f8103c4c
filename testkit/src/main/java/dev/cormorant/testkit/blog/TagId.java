package dev.cormorant.testkit.blog;

/** The key of a tag, which is no number to calculate with. */
public record TagId(long value) {}
