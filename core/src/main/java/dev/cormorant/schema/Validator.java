package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule for the values of a column, said with {@code .validate(..)} and kept by every insert and update before any SQL. Null
 * never reaches it. Stateless or thread-safe. {@link Validators} has the usual ones.
 *
 * <pre>{@code
 * Required<String> zip = varchar(10).validate(Validator.of(Zip::isKnown, "is no zip code that we know"));
 * }</pre>
 *
 * @param <T> the values
 */
@FunctionalInterface
public interface Validator<T> {
    /** What is wrong with a value, for people and without the value itself; null when nothing is. */
    @Nullable
    String problem(T value);

    /** A rule that holds for what a predicate accepts, and says this of the rest. */
    static <T> Validator<T> of(Predicate<? super T> accepts, String problem) {
        Argument.notNull(accepts, "Validator.of", "function");
        Argument.notNull(problem, "Validator.of", "text");
        return value -> accepts.test(value) ? null : problem;
    }
}
