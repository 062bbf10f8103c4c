package dev.cormorant.testkit.random;

/** What the processor would make of {@link Parents}. */
public final class ParentsModel extends RandomModel<Parents> {}
