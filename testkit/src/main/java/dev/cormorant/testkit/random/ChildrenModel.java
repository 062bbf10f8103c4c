package dev.cormorant.testkit.random;

/** What the processor would make of {@link Children}. */
public final class ChildrenModel extends RandomModel<Children> {}
