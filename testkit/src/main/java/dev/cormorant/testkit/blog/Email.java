package dev.cormorant.testkit.blog;

/** An address, as a type of its own. */
public record Email(String value) {}
