package dev.cormorant.testkit.evaluator;

import java.util.HashSet;
import java.util.Set;

/**
 * How a statement must fail, and how it may: which of several mistakes a database notices first, and whether it computes
 * what decides nothing, is its own affair.
 */
final class Failures {
    private final Set<Class<? extends RuntimeException>> certain = new HashSet<>();
    private final Set<Class<? extends RuntimeException>> possible = new HashSet<>();

    void must(Class<? extends RuntimeException> failure) {
        certain.add(failure);
    }

    void may(Class<? extends RuntimeException> failure) {
        possible.add(failure);
    }

    Set<Class<? extends RuntimeException>> certain() {
        return Set.copyOf(certain);
    }

    Set<Class<? extends RuntimeException>> possible() {
        return Set.copyOf(possible);
    }
}
