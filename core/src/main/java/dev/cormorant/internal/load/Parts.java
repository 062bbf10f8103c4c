package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import dev.cormorant.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts that need nothing but their own row. */
final class Parts {
    private Parts() {}

    /** One value. */
    record Value<R>(int at) implements Part<R> {
        @Override
        public @Nullable Object read(Cells cells) throws SQLException {
            return cells.nullableAt(at);
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable R finish(@Nullable Object taken) {
            return (R) taken;
        }
    }

    /** The row of a table. */
    record Row<R>(int at, RowReader<R> reader) implements Part<R> {
        @Override
        public @Nullable Object read(Cells cells) throws SQLException {
            return make(cells);
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable R finish(@Nullable Object taken) {
            return (R) taken;
        }

        @Override
        public R make(Cells cells) throws SQLException {
            return reader.read(cells, at);
        }
    }

    /** Several parts made one. */
    record Combined<R>(List<Part<?>> parts, Function<Object[], R> combine) implements Part<R> {
        @Override
        public Object read(Cells cells) throws SQLException {
            Object[] taken = new Object[parts.size()];
            for (int i = 0; i < parts.size(); i++) {
                taken[i] = parts.get(i).read(cells);
            }
            return taken;
        }

        @Override
        public @Nullable R finish(@Nullable Object taken) {
            Object[] values = (Object[]) Objects.requireNonNull(taken);
            for (int i = 0; i < parts.size(); i++) {
                values[i] = parts.get(i).finish(values[i]);
            }
            return combine.apply(values);
        }
    }

    /** A part passed through a function, which sees nulls or does not. */
    record Mapped<A extends @Nullable Object, R extends @Nullable Object>(
            Part<A> part, Function<? super @Nullable A, ? extends R> function, boolean seesNulls) implements Part<R> {
        @Override
        public @Nullable Object read(Cells cells) throws SQLException {
            return part.read(cells);
        }

        @Override
        public @Nullable R finish(@Nullable Object taken) {
            A value = part.finish(taken);
            return value == null && !seesNulls ? null : function.apply(value);
        }
    }
}
