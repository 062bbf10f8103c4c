package dev.cormorant.testkit.evaluator;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement may do: answer, or fail.
 *
 * @param answer what it answers if it does not fail; null if it must fail
 * @param certain one of these it must fail with; empty if it may answer
 * @param possible one of these it may fail with
 */
public record Verdict(
        @Nullable Answer answer,
        Set<Class<? extends RuntimeException>> certain,
        Set<Class<? extends RuntimeException>> possible) {
    static Verdict of(Answer answer, Failures failures) {
        return new Verdict(answer, failures.certain(), failures.possible());
    }

    static Verdict failure(Class<? extends RuntimeException> failure) {
        return new Verdict(null, Set.of(failure), Set.of());
    }

    /** The same, where a failure of something else may come first. */
    public Verdict orFailureOf(Verdict other) {
        Set<Class<? extends RuntimeException>> all = new HashSet<>(possible);
        all.addAll(other.possible);
        all.addAll(other.certain);
        return new Verdict(answer, certain, all);
    }

    /** Whether an answer is right. */
    public boolean allowsAnswer(@Nullable Object actual) {
        return certain.isEmpty() && answer != null && answer.isMetBy(actual);
    }

    /** Whether a failure is right. */
    public boolean allowsFailure(RuntimeException failure) {
        return certain.contains(failure.getClass()) || possible.contains(failure.getClass());
    }

    @Override
    public String toString() {
        String failures = possible.isEmpty() ? "" : ", or perhaps " + names(possible);
        return (certain.isEmpty() ? String.valueOf(answer) : names(certain)) + failures;
    }

    private static String names(Set<Class<? extends RuntimeException>> classes) {
        return String.join(
                " or ", classes.stream().map(Class::getSimpleName).sorted().toList());
    }
}
