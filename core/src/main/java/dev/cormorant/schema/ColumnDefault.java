package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the value of a column comes from that an insert does not give.
 *
 * @param <T> the column's value
 */
public sealed interface ColumnDefault<T> {
    /** The value for a row of a statement that runs at the clock's time. */
    T value(Clock clock);

    /** The same value for every row; the database knows it too. */
    record Constant<T>(T constant) implements ColumnDefault<T> {
        /** Refuses null, which is no default. */
        public Constant {
            Argument.notNull(constant, "defaultsTo", "value");
        }

        @Override
        public T value(Clock clock) {
            return constant;
        }
    }

    /** A value that Java computes for each row. */
    record Computed<T>(Supplier<? extends T> supplier) implements ColumnDefault<T> {
        /** Refuses null, which is no default. */
        public Computed {
            Argument.notNull(supplier, "defaultsTo", "function");
        }

        @Override
        public T value(Clock clock) {
            return supplier.get();
        }
    }

    /** A value that Java makes of the time of the statement. */
    record Timed<T>(Function<Clock, ? extends T> function) implements ColumnDefault<T> {
        /** Refuses null, which is no default. */
        public Timed {
            Argument.notNull(function, "defaultsTo", "function");
        }

        @Override
        public T value(Clock clock) {
            return function.apply(clock);
        }
    }

    /** The time of the statement; the database knows it too. */
    record Now<T>(Function<Clock, ? extends T> function) implements ColumnDefault<T> {
        @Override
        public T value(Clock clock) {
            return function.apply(clock);
        }
    }
}
