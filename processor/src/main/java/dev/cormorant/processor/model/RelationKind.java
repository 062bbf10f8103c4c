package dev.cormorant.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of relation, named as the inner classes of {@code RelationDeclarations} that the others extend. */
public enum RelationKind {
    ONE("One"),
    MAYBE("Maybe"),
    MANY("Many");

    private final String className;

    RelationKind(String className) {
        this.className = className;
    }

    /** The kind that an inner class of {@code RelationDeclarations} stands for. */
    public static Optional<RelationKind> of(String className) {
        return Arrays.stream(values())
                .filter(kind -> kind.className.equals(className))
                .findFirst();
    }
}
