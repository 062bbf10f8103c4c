package dev.cormorant.internal.write;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values that columns get by themselves in one write: all of them at one point in time, and those of updates once, however
 * many rows and statements it has. Serves one write.
 */
final class OwnValues {
    private final Clock clock;
    private Map<Column<?, ?>, Optional<Object>> onUpdate = Map.of();
    private @Nullable Clock now;

    OwnValues(Clock clock) {
        this.clock = clock;
    }

    /** The clock, standing still at the moment at which it was first asked. */
    private Clock now() {
        if (now == null) {
            now = Clock.fixed(clock.instant(), clock.getZone());
        }
        return now;
    }

    /** Whether a column has a value that an insert need not give. */
    static boolean isFilled(Column<?, ?> column) {
        return column.initial().isPresent() || column.onUpdate().isPresent();
    }

    /** What a new row gets. What an update writes by itself an insert writes too, where the column has no default. */
    @Nullable
    Object onInsert(Column<?, ?> column) {
        ColumnDefault<?> initial = column.initial().orElse(null);
        return initial == null ? onUpdate(column) : of(initial);
    }

    /** The value of a default. */
    @Nullable
    Object of(ColumnDefault<?> initial) {
        return initial.value(now());
    }

    /** What a row gets that is updated. */
    @Nullable
    Object onUpdate(Column<?, ?> column) {
        onUpdate = onUpdate.isEmpty() ? new HashMap<>() : onUpdate;
        return onUpdate.computeIfAbsent(column, this::ofFunction).orElse(null);
    }

    private Optional<Object> ofFunction(Column<?, ?> column) {
        Function<Clock, ?> function = column.onUpdate().orElse(null);
        return function == null ? Optional.empty() : Optional.ofNullable(function.apply(now()));
    }
}
