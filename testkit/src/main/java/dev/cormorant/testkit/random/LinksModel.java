package dev.cormorant.testkit.random;

/** What the processor would make of {@link Links}. */
public final class LinksModel extends RandomModel<Links> {}
