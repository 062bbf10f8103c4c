package dev.cormorant.schema;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a column come from that a write does not give, and what those that it gives must keep. Immutable.
 *
 * @param initial the default; null for none
 * @param onUpdate the value that an update gives it which does not set it; null for none
 * @param validators what every value must pass
 * @param generation how the database computes every value; null where it does not
 * @param <T> the column's value
 */
record ColumnValues<T>(
        @Nullable ColumnDefault<T> initial,
        @Nullable Function<Clock, ? extends T> onUpdate,
        List<Validator<? super T>> validators,
        @Nullable Generation generation) {
    /** Nothing comes by itself, and every value of the type will do. */
    static <T> ColumnValues<T> plain() {
        return new ColumnValues<>(null, null, List.of(), null);
    }

    ColumnValues<T> withInitial(ColumnDefault<T> value) {
        return new ColumnValues<>(value, onUpdate, validators, generation);
    }

    ColumnValues<T> withOnUpdate(Function<Clock, ? extends T> value) {
        return new ColumnValues<>(initial, value, validators, generation);
    }

    ColumnValues<T> withValidators(List<Validator<? super T>> more) {
        return new ColumnValues<>(
                initial,
                onUpdate,
                Stream.concat(validators.stream(), more.stream()).toList(),
                generation);
    }

    ColumnValues<T> withGeneration(Generation how) {
        return new ColumnValues<>(initial, onUpdate, validators, how);
    }

    ColumnValues<T> asVirtual() {
        return withGeneration(Objects.requireNonNull(generation, "only generated columns are virtual")
                .asVirtual());
    }

    boolean isPlain() {
        return initial == null && onUpdate == null && validators.isEmpty() && generation == null;
    }
}
